import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { copy } from './copy';

/** The court is told once; for more, the clerk asks the head of the division. */
export const AskSecondReturn = ({ refusal, busy, onAsk }: { refusal: string; busy: boolean; onAsk: (reason: string) => void }) => {
  const [reason, setReason] = useState('');
  return (
    <Alert
      type="warning" showIcon title={refusal} style={{ marginTop: 16 }}
      description={(
        <div className="stack" style={{ gap: 8 }}>
          <Input.TextArea aria-label={copy.second.reason} placeholder={copy.second.reason} autoSize={{ minRows: 2 }} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          <div><Button type="primary" disabled={reason.trim().length < 10} loading={busy} onClick={() => onAsk(reason.trim())}>{copy.second.ask}</Button></div>
        </div>
      )}
    />
  );
};
