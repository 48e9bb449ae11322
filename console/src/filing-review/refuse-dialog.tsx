import { Input, Modal } from 'antd';
import { useState } from 'react';
import { filingRoutes } from '../../../shared/filing/contract';
import type { CaseId } from '../../../shared/kernel/ids';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

export const RefuseDialog = ({ caseId, open, close }: { caseId: CaseId; open: boolean; close: () => void }) => {
  const [reason, setReason] = useState('');
  const refuse = useAct(filingRoutes.declareInadmissible, copy.refuse.done, close);
  return (
    <Modal
      open={open} title={copy.refuse.title} okText={copy.refuse.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={refuse.isPending}
      okButtonProps={{ danger: true, disabled: reason.trim().length < 10 }} onOk={() => refuse.mutate({ params: { caseId }, body: { reason: reason.trim() } })}
    >
      <label htmlFor="refuse-reason">{copy.refuse.reason}</label>
      <Input.TextArea id="refuse-reason" autoSize={{ minRows: 4 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      <p className="weak">{copy.refuse.hint}</p>
    </Modal>
  );
};
