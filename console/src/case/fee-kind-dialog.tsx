import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { courtFeeRoutes } from '../../../shared/fees/court-fee-contract';
import { claimKinds } from '../../../shared/fees/claim-kinds';
import { useAct } from '../platform/use-act';
import { copy } from './copy';
import { FeeQuoteLines, type QuotedHead } from './fee-quote';

const words = copy.fees.kind;
const kinds = claimKinds();

/** The kind follows the cause; the clerk chooses another with a reason, and sees what it comes to beside what it is now. */
export const FeeKindDialog = ({ head, close }: { head: QuotedHead; close: () => void }) => {
  const [kind, setKind] = useState<string>();
  const [reason, setReason] = useState('');
  const change = useAct(courtFeeRoutes.changeFeeKind, words.changed, close);
  return (
    <Modal open width={760} title={words.title} okText={words.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={change.isPending} okButtonProps={{ disabled: kind === undefined || reason.trim().length < 4 }}
      onOk={() => kind !== undefined && change.mutate({ params: { caseId: head.caseId }, body: { feeKind: kind, reason: reason.trim() } })}>
      <div className="stack" style={{ gap: 12 }}>
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 24 }}>
          <div className="stack" style={{ gap: 8 }}><span className="weak">{words.now}</span><span>{kinds.find(({ value }) => value === head.feeKind)?.label ?? head.feeKind}</span><FeeQuoteLines head={head} kind={head.feeKind} /></div>
          <div className="stack" style={{ gap: 8 }}>
            <label htmlFor="fee-kind">{words.next}</label>
            <Select id="fee-kind" placeholder={words.choose} value={kind ?? null} onChange={setKind} options={kinds.filter(({ value }) => value !== head.feeKind)} />
            {kind !== undefined && <FeeQuoteLines head={head} kind={kind} />}
          </div>
        </div>
        <label htmlFor="kind-reason">{copy.fees.reason}</label>
        <Input.TextArea id="kind-reason" autoSize={{ minRows: 2 }} value={reason} onChange={(event) => setReason(event.target.value)} />
        <p className="weak" style={{ margin: 0 }}>{words.note}</p>
      </div>
    </Modal>
  );
};
