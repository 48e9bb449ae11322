import { Button, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/court-case';
import { openObjection, type Confirmation, type ConfirmationObjection } from '../../../shared/mediation/confirmation';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { useMay } from '../platform/may';
import { useAct } from '../platform/use-act';
import { Moment } from '../ui/when';
import { copy } from './copy';

const words = copy.confirmation.objection;
type Shown = { view: CaseView; close: () => void };

/** 解释 372 II: somebody who is no party, at the counter. */
const RecordDialog = ({ view, close }: Shown) => {
  const [said, setSaid] = useState({ name: '', knownOn: '', reason: '' });
  const record = useAct(mediationRoutes.recordObjection, words.recorded, close);
  return (
    <Modal open title={words.record} okText={words.recordOk} cancelText={copy.cancel} onCancel={close} confirmLoading={record.isPending} okButtonProps={{ disabled: said.name === '' || said.knownOn === '' }} onOk={() => record.mutate({ params: { caseId: view.head.caseId }, body: said })}>
      <div className="stack">
        <p style={{ margin: 0 }}>{words.recordWhy}</p>
        <label>{words.name}<Input value={said.name} maxLength={80} onChange={(event) => setSaid({ ...said, name: event.target.value })} /></label>
        <label>{words.knownOn}<Input type="date" value={said.knownOn} onChange={(event) => setSaid({ ...said, knownOn: event.target.value })} /></label>
        <label>{words.reason}<Input.TextArea value={said.reason} maxLength={1000} autoSize={{ minRows: 3 }} onChange={(event) => setSaid({ ...said, reason: event.target.value })} /></label>
      </div>
    </Modal>
  );
};

const DecideDialog = ({ view, objection, close }: Shown & { objection: ConfirmationObjection }) => {
  const [upheld, setUpheld] = useState(false);
  const [reason, setReason] = useState('');
  const decide = useAct(mediationRoutes.decideConfirmationObjection, words.decided, close);
  return (
    <Modal open title={words.decide} okText={words.decideOk} cancelText={copy.cancel} width={680} onCancel={close} confirmLoading={decide.isPending} onOk={() => decide.mutate({ params: { caseId: view.head.caseId, objectionId: objection.objectionId }, body: { upheld, reason } })}>
      <div className="stack">
        <p style={{ margin: 0 }}>{words.says(objection.name, objection.reason)}</p>
        <Radio.Group aria-label={words.result} options={[{ value: false, label: words.dismissed }, { value: true, label: words.upheld }]} value={upheld} onChange={(event) => setUpheld(event.target.value as boolean)} />
        <Input.TextArea aria-label={words.because} placeholder={words.because} maxLength={1000} autoSize={{ minRows: 3 }} value={reason} onChange={(event) => setReason(event.target.value)} />
      </div>
    </Modal>
  );
};

/** Objections to the confirmation, and what the court said of each. */
export const ConfirmationObjections = ({ view, confirmation }: { view: CaseView; confirmation: Confirmation }) => {
  const may = useMay();
  const [open, setOpen] = useState<'record' | 'decide'>();
  const waiting = openObjection(confirmation);
  const over = confirmation.objections?.some(({ decision }) => decision?.upheld === true) === true;
  const close = () => setOpen(undefined);
  return (
    <div className="stack" style={{ marginTop: 12 }}>
      {(confirmation.objections ?? []).map((one) => <p key={one.objectionId} style={{ margin: 0 }}>{words.says(one.name, one.reason)} <span className="weak"><Moment at={one.at} /></span>{one.decision !== undefined && <> · {one.decision.upheld ? words.upheld : words.dismissed}：{one.decision.reason}</>}</p>)}
      <div className="row">
        {waiting !== undefined && may('mediation.statement') && <Button type="primary" onClick={() => setOpen('decide')}>{words.decide}</Button>}
        {waiting === undefined && !over && may('mediation.refer') && <Button onClick={() => setOpen('record')}>{words.record}</Button>}
      </div>
      {open === 'record' && <RecordDialog view={view} close={close} />}
      {open === 'decide' && waiting !== undefined && <DecideDialog view={view} objection={waiting} close={close} />}
    </div>
  );
};
