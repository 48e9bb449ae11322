import { Input, Modal } from 'antd';
import { useState } from 'react';
import { filingRoutes } from '../../../shared/filing/contract';
import type { CaseId } from '../../../shared/kernel/ids';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

/** 民诉法 127(4): which court has jurisdiction, and why; the plaintiff is told by a paper. */
export const TransferDialog = ({ caseId, open, close }: { caseId: CaseId; open: boolean; close: () => void }) => {
  const [court, setCourt] = useState('');
  const [reason, setReason] = useState('');
  const transfer = useAct(filingRoutes.transfer, copy.transfer.done, close);
  return (
    <Modal
      open={open} title={copy.transfer.title} okText={copy.transfer.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={transfer.isPending} width={640}
      okButtonProps={{ disabled: court.trim().length < 4 || reason.trim().length < 10 }} onOk={() => transfer.mutate({ params: { caseId }, body: { court: court.trim(), reason: reason.trim() } })}
    >
      <label htmlFor="transfer-court">{copy.transfer.court}</label>
      <Input id="transfer-court" placeholder={copy.transfer.example} maxLength={60} value={court} onChange={(event) => setCourt(event.target.value)} />
      <label htmlFor="transfer-reason">{copy.transfer.reason}</label>
      <Input.TextArea id="transfer-reason" autoSize={{ minRows: 3 }} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
      <p className="weak">{copy.transfer.hint}</p>
    </Modal>
  );
};
