import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { returnGrounds, type ReturnGround } from '../../../shared/mediation/before-filing';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { useAct } from '../platform/use-act';
import type { Shown } from './case-context';
import { copy } from './copy';

const words = copy.mediation;
const grounds = Object.entries(returnGrounds).map(([value, { title, article }]) => ({ value, label: `${title}（${article}）` }));

/** 在线调解规则 9, 21: the papers go on to the review without being filed again; a ground when the application was not one to mediate. */
export const DocketDialog = ({ view, close }: Shown & { close: () => void }) => {
  const [ground, setGround] = useState<ReturnGround>();
  const [advice, setAdvice] = useState('');
  const docket = useAct(mediationRoutes.askDocketing, words.docketDone, close);
  return (
    <Modal open title={words.docketTitle} okText={words.docketOk} cancelText={copy.cancel} width={640} onCancel={close} confirmLoading={docket.isPending}
      onOk={() => docket.mutate({ params: { caseId: view.head.caseId }, body: ground === undefined ? {} : { returnGround: ground, advice } })}>
      <div className="stack">
        <p style={{ margin: 0 }}>{words.docketText}</p>
        <Select allowClear aria-label={words.returned} placeholder={words.returned} options={grounds} value={ground} onChange={setGround} />
        {ground !== undefined && <Input.TextArea aria-label={words.advice} placeholder={words.advice} maxLength={500} autoSize={{ minRows: 2 }} value={advice} onChange={(event) => setAdvice(event.target.value)} />}
      </div>
    </Modal>
  );
};
