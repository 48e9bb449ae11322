import { Button, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/court-case';
import { confirmationGrounds, confirmationResults, isConfirmed, type ConfirmationGround, type ConfirmationResult } from '../../../shared/mediation/confirmation';
import { mediationRoutes } from '../../../shared/mediation/contract';
import type { MediationView } from '../../../shared/mediation/mediation';
import { useMay } from '../platform/may';
import { useAct } from '../platform/use-act';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import { ConfirmationObjections } from './confirmation-objections';
import { ConfirmationReview } from './confirmation-review';
import { copy } from './copy';

const words = copy.confirmation;
const results = Object.entries(confirmationResults).map(([value, label]) => ({ value, label }));
const groundsFor = (result: ConfirmationResult) => Object.entries(confirmationGrounds).filter(([, ground]) => ground.result === result).map(([value, { title, article }]) => ({ value, label: `${title}（${article}）` }));

/** 解释 355, 358: a refusal names its ground; a confirmation needs none. */
const RuleDialog = ({ view, mediation, close }: { view: CaseView; mediation: MediationView; close: () => void }) => {
  const [result, setResult] = useState<ConfirmationResult>('confirmed');
  const [ground, setGround] = useState<ConfirmationGround>();
  const [reason, setReason] = useState('');
  const rule = useAct(mediationRoutes.ruleConfirmation, words.done, close);
  return (
    <Modal open title={words.title} okText={words.ok} cancelText={copy.cancel} width={860} onCancel={close} confirmLoading={rule.isPending}
      onOk={() => rule.mutate({ params: { caseId: view.head.caseId }, body: { result, ...(result === 'confirmed' || ground === undefined ? {} : { ground }), ...(result === 'confirmed' ? {} : { reason }) } })}>
      <div className="stack">
        <p style={{ margin: 0 }}>{words.review}</p>
        <ConfirmationReview view={view} mediation={mediation} />
        <Radio.Group options={results} value={result} aria-label={words.result} onChange={(event) => { setResult(event.target.value as ConfirmationResult); setGround(undefined); }} />
        {result !== 'confirmed' && (
          <>
            <Select aria-label={words.ground} placeholder={words.ground} options={groundsFor(result)} value={ground} onChange={setGround} />
            <Input.TextArea aria-label={words.reason} placeholder={words.reason} maxLength={1000} autoSize={{ minRows: 3 }} value={reason} onChange={(event) => setReason(event.target.value)} />
          </>
        )}
      </div>
    </Modal>
  );
};

/** The joint application for judicial confirmation and the judge's ruling on it. */
export const ConfirmationCard = ({ view, mediation }: { view: CaseView; mediation: MediationView }) => {
  const may = useMay();
  const [ruling, setRuling] = useState(false);
  const { confirmation } = mediation;
  if (confirmation === undefined) return null;
  const done = confirmation.ruling;
  return (
    <section className="sheet pad">
      <div className="row between">
        <h2>{words.heading}</h2>
        {done === undefined ? <State tone="wait">{confirmation.completeAt === undefined ? words.gathering : words.waiting}</State> : <State tone={isConfirmed(confirmation) ? 'good' : 'bad'}>{done.result === 'confirmed' && !isConfirmed(confirmation) ? words.revoked : confirmationResults[done.result]}</State>}
      </div>
      {done !== undefined && <p>{done.caseNumber} · {done.judgeName} · <Moment at={done.at} />{done.ground !== undefined && <> · {confirmationGrounds[done.ground].title}</>}</p>}
      {done === undefined && confirmation.completeAt !== undefined && may('mediation.statement') && <Button type="primary" onClick={() => setRuling(true)}>{words.rule}</Button>}
      {done?.result === 'confirmed' && <ConfirmationObjections view={view} confirmation={confirmation} />}
      {ruling && <RuleDialog view={view} mediation={mediation} close={() => setRuling(false)} />}
    </section>
  );
};
