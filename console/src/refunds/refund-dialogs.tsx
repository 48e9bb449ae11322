import { Input, Modal } from 'antd';
import { useState } from 'react';
import { feeRoutes } from '../../../shared/fees/contract';
import { useAct } from '../platform/use-act';
import { Money } from '../ui/money';
import { copy } from './copy';
import type { RefundRow as Row } from './refund-row';

export const RefundDialogs = ({ deciding, close }: { deciding: { row: Row; approved: boolean } | undefined; close: () => void }) => {
  const [reason, setReason] = useState('');
  const first = deciding?.row.refund.state === 'proposed';
  const approve = useAct(feeRoutes.decideRefund, first ? copy.checked : copy.approved, close);
  const reject = useAct(feeRoutes.decideRefund, copy.rejected, close);
  if (deciding === undefined) return null;
  const { row: { caseId, refund }, approved } = deciding;
  const params = { caseId, refundId: refund.refundId };
  return approved ? (
    <Modal open title={first ? copy.checkDialog.title : copy.confirm.title} okText={first ? copy.checkDialog.ok : copy.confirm.ok} cancelText={copy.confirm.cancel} onCancel={close} confirmLoading={approve.isPending} onOk={() => approve.mutate({ params, body: { approved: true } })}>
      <dl className="facts">
        <dt>{copy.confirm.payee}</dt><dd>{refund.payeeName}</dd>
        <dt>{copy.confirm.amount}</dt><dd><strong><Money fen={refund.amountFen} /></strong></dd>
        <dt>{copy.confirm.article}</dt><dd>{refund.article}</dd>
      </dl>
      <p className="weak">{first ? copy.checkDialog.text : copy.confirm.text}</p>
    </Modal>
  ) : (
    <Modal
      open title={copy.rejectDialog.title} okText={copy.rejectDialog.ok} cancelText={copy.confirm.cancel} onCancel={close} confirmLoading={reject.isPending}
      okButtonProps={{ danger: true, disabled: reason.trim().length < 4 }} onOk={() => reject.mutate({ params, body: { approved: false, reason: reason.trim() } })}
    >
      <label htmlFor="reject-reason">{copy.rejectDialog.reason}</label>
      <Input.TextArea id="reject-reason" autoSize={{ minRows: 3 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      <p className="weak">{copy.rejectDialog.hint}</p>
    </Modal>
  );
};
