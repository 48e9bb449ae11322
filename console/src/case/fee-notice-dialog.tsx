import { Checkbox, Input, Modal } from 'antd';
import { useState } from 'react';
import { feeRoutes } from '../../../shared/fees/contract';
import type { CaseId } from '../../../shared/kernel/ids';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

export const FeeNoticeDialog = ({ caseId, open, close }: { caseId: CaseId; open: boolean; close: () => void }) => {
  const [halved, setHalved] = useState(false);
  const [topUp, setTopUp] = useState(false);
  const [reason, setReason] = useState('');
  const issue = useAct(feeRoutes.issueNotice, copy.fees.issued, close);
  return (
    <Modal
      open={open} title={copy.fees.issue} okText={copy.fees.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={issue.isPending}
      okButtonProps={{ disabled: reason.trim().length < 4 }} onOk={() => issue.mutate({ params: { caseId }, body: { halved: halved && !topUp, topUp, reason: reason.trim() } })}
    >
      <div className="stack" style={{ gap: 12 }}>
        <Checkbox checked={halved} onChange={(event) => setHalved(event.target.checked)}>{copy.fees.halved}</Checkbox>
        <Checkbox checked={topUp} onChange={(event) => setTopUp(event.target.checked)}>{copy.fees.topUp}</Checkbox>
        <label htmlFor="fee-reason">{copy.fees.reason}</label>
        <Input.TextArea id="fee-reason" autoSize={{ minRows: 2 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
    </Modal>
  );
};
