import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { filingRoutes } from '../../../shared/filing/contract';
import { inadmissibilityGrounds, type InadmissibilityGround } from '../../../shared/filing/inadmissibility';
import type { CaseId } from '../../../shared/kernel/ids';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

const grounds = Object.entries(inadmissibilityGrounds).map(([value, { title, article }]) => ({ value, label: `${title}（${article.replace(/^.*》/, '')}）` }));

/** 民诉法 122, 127: a ground of the statute and its reason make the ruling. */
export const RefuseDialog = ({ caseId, open, close }: { caseId: CaseId; open: boolean; close: () => void }) => {
  const [ground, setGround] = useState<InadmissibilityGround>();
  const [reason, setReason] = useState('');
  const refuse = useAct(filingRoutes.declareInadmissible, copy.refuse.done, close);
  return (
    <Modal
      open={open} title={copy.refuse.title} okText={copy.refuse.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={refuse.isPending} width={640}
      okButtonProps={{ danger: true, disabled: ground === undefined || reason.trim().length < 10 }} onOk={() => { if (ground !== undefined) refuse.mutate({ params: { caseId }, body: { ground, reason: reason.trim() } }); }}
    >
      <label htmlFor="refuse-ground">{copy.refuse.ground}</label>
      <Select id="refuse-ground" className="wide" options={grounds} value={ground ?? null} placeholder={copy.refuse.choose} onChange={(value) => setGround(value as InadmissibilityGround)} />
      <label htmlFor="refuse-reason">{copy.refuse.reason}</label>
      <Input.TextArea id="refuse-reason" autoSize={{ minRows: 4 }} maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
      <p className="weak">{copy.refuse.hint}</p>
    </Modal>
  );
};
