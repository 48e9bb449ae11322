import { Checkbox, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { courtFeeRoutes } from '../../../shared/fees/court-fee-contract';
import type { CaseId } from '../../../shared/kernel/ids';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

/** The amount of the claim changes: the difference is asked for, proposed back or stays (办法 21, 35). */
export const ChangeClaimDialog = ({ caseId, claimAmountFen, close }: { caseId: CaseId; claimAmountFen: number; close: () => void }) => {
  const [yuan, setYuan] = useState<number | null>(claimAmountFen / 100);
  const [closed, setClosed] = useState(false);
  const [reason, setReason] = useState('');
  const change = useAct(courtFeeRoutes.changeClaim, copy.fees.claimChanged, close);
  return (
    <Modal open title={copy.fees.changeClaim} okText={copy.fees.changeClaimOk} cancelText={copy.cancel} onCancel={close} confirmLoading={change.isPending} okButtonProps={{ disabled: yuan === null || reason.trim().length < 4 }}
      onOk={() => yuan !== null && change.mutate({ params: { caseId }, body: { claimAmountFen: Math.round(yuan * 100), investigationClosed: closed, reason: reason.trim() } })}>
      <div className="stack" style={{ gap: 12 }}>
        <label htmlFor="claim-amount">{copy.fees.claimAmount}</label>
        <InputNumber controls={false} id="claim-amount" min={0} precision={2} value={yuan} onChange={setYuan} style={{ width: 240 }} />
        <Checkbox checked={closed} onChange={(event) => setClosed(event.target.checked)}>{copy.fees.investigationClosed}</Checkbox>
        <label htmlFor="claim-reason">{copy.fees.reason}</label>
        <Input.TextArea id="claim-reason" autoSize={{ minRows: 2 }} value={reason} onChange={(event) => setReason(event.target.value)} />
        <p className="weak" style={{ margin: 0 }}>{copy.fees.changeClaimNote}</p>
      </div>
    </Modal>
  );
};
