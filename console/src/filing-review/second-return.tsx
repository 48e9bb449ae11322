import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { filingRoutes } from '../../../shared/filing/contract';
import type { FilingView, SecondReturn as Asked } from '../../../shared/filing/filing';
import { momentText } from '../../../shared/kernel/time';
import { useMay } from '../platform/may';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

/** A second return that waits: what is asked and why, and for the head of the division the decision. */
export const SecondReturn = ({ filing: { caseId }, asked }: { filing: FilingView; asked: Asked }) => {
  const [reason, setReason] = useState('');
  const decide = useAct(filingRoutes.decideSecondReturn, copy.second.decided);
  const mayDecide = useMay()('filing.approveSecondReturn');
  const answer = (approved: boolean) => decide.mutate({ params: { caseId }, body: { approved, reason: reason.trim() } });
  const tooShort = reason.trim().length < 4;
  return (
    <Alert
      type="warning" showIcon title={copy.second.waiting(asked.askedByName, momentText(asked.askedAt))}
      description={(
        <div className="stack" style={{ gap: 8 }}>
          <dl className="facts">{asked.items.flatMap((item) => [<dt key={`${item.path}-label`}>{item.label}</dt>, <dd key={item.path}>{item.reason}</dd>])}</dl>
          <div>{copy.second.why}{asked.reason}</div>
          {mayDecide && (
            <>
              <Input.TextArea aria-label={copy.second.yourReason} placeholder={copy.second.yourReason} autoSize={{ minRows: 2 }} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
              <div className="row"><Button type="primary" disabled={tooShort} loading={decide.isPending} onClick={() => answer(true)}>{copy.second.approve}</Button><Button disabled={tooShort} loading={decide.isPending} onClick={() => answer(false)}>{copy.second.refuse}</Button></div>
            </>
          )}
        </div>
      )}
    />
  );
};
