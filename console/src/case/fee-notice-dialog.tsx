import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { feeRoutes } from '../../../shared/fees/contract';
import { useAct } from '../platform/use-act';
import { copy } from './copy';
import { FeeQuoteLines, type QuotedHead } from './fee-quote';

type Share = 'full' | 'halved' | 'topUp';

/** A notice by hand: the whole fee, half of it, or the other half after a change of procedure; what it comes to stands beside it. */
export const FeeNoticeDialog = ({ head, open, close }: { head: QuotedHead; open: boolean; close: () => void }) => {
  const [share, setShare] = useState<Share>('full');
  const [reason, setReason] = useState('');
  const issue = useAct(feeRoutes.issueNotice, copy.fees.issued, close);
  return (
    <Modal
      open={open} title={copy.fees.issue} okText={copy.fees.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={issue.isPending}
      okButtonProps={{ disabled: reason.trim().length < 4 }} onOk={() => issue.mutate({ params: { caseId: head.caseId }, body: { halved: share === 'halved', topUp: share === 'topUp', reason: reason.trim() } })}
    >
      <div className="stack" style={{ gap: 12 }}>
        <Radio.Group aria-label={copy.fees.shareLabel} value={share} onChange={(event) => setShare(event.target.value as Share)} options={(['full', 'halved', 'topUp'] as const).map((value) => ({ value, label: copy.fees.share[value] }))} />
        {open && (share === 'topUp' ? <p className="weak" style={{ margin: 0 }}>{copy.fees.topUpHint}</p> : <FeeQuoteLines head={head} kind={head.feeKind} halved={share === 'halved'} />)}
        <label htmlFor="fee-reason">{copy.fees.reason}</label>
        <Input.TextArea id="fee-reason" autoSize={{ minRows: 2 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
    </Modal>
  );
};
