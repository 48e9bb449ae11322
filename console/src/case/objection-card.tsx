import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { CaseView } from '../../../shared/cases/court-case';
import { finalities, jurisdictionBases, objectionResults, type ObjectionView } from '../../../shared/defence/jurisdiction-ruling';
import { dateText } from '../../../shared/kernel/time';
import { useMay } from '../platform/may';
import { DayLeft } from '../ui/day-left';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import { copy } from './copy';
import { ObjectionEffectDialog } from './objection-effect-dialog';
import { RuleObjectionDialog } from './rule-objection-dialog';

const words = copy.objection;
type Dialog = 'rule' | 'effect' | undefined;

const Ruled = ({ caseId, objection: { ruling, appealUntil } }: { caseId: string; objection: ObjectionView }) => (ruling === undefined ? null : (
  <dl className="facts">
    <dt>{words.result}</dt><dd>{objectionResults[ruling.result]}{ruling.court !== undefined && ` · ${ruling.court}`}</dd>
    <dt>{words.basis}</dt><dd>{jurisdictionBases[ruling.basis].title}（{jurisdictionBases[ruling.basis].article}）</dd>
    <dt>{words.reason}</dt><dd>{ruling.reason}</dd>
    <dt>{words.by}</dt><dd>{ruling.judgeName} · <Moment at={ruling.at} /> · <Link to={`/cases/${caseId}?tab=documents&document=${ruling.documentId}`}>{words.openRuling}</Link></dd>
    <dt>{words.appeal}</dt><dd>{ruling.appealable ? appealUntil === undefined ? words.notServed : words.until(dateText(appealUntil)) : words.atOnce}</dd>
    {ruling.final !== undefined && <><dt>{words.final}</dt><dd>{dateText(ruling.final.on)} · {finalities[ruling.final.how]} · {objectionResults[ruling.final.result]}{ruling.final.court !== undefined && ` · ${ruling.final.court}`}</dd></>}
  </dl>
));

/** One objection to jurisdiction: what is asked, the judge's ruling, and from when it is in force. */
export const ObjectionCard = ({ view, objection }: { view: CaseView; objection: ObjectionView }) => {
  const [dialog, open] = useState<Dialog>();
  const mayRule = useMay()('defence.rule') && view.head.phase === 'open';
  const { ruling } = objection;
  const { caseId } = view.head;
  const state = ruling === undefined ? <><DayLeft on={objection.dueOn} /><State tone="wait">{words.waiting}</State></> : <State tone={ruling.final === undefined ? 'wait' : 'good'}>{ruling.final === undefined ? words.notFinal : words.inForce}</State>;
  return (
    <section className="sheet pad">
      <div className="row between"><h2>{words.heading(objection.partyName)}</h2><span className="row">{state}</span></div>
      <p>{words.asks(objection.asksFor)} <Link to={`/cases/${caseId}?tab=documents&document=${objection.documentId}`}>{words.open}</Link></p>
      <Ruled caseId={caseId} objection={objection} />
      {ruling?.final === undefined && <p className="weak">{words.paused}</p>}
      {mayRule && ruling === undefined && <Button type="primary" onClick={() => open('rule')}>{words.rule}</Button>}
      {mayRule && ruling !== undefined && ruling.final === undefined && <Button type="primary" onClick={() => open('effect')}>{words.record}</Button>}
      {dialog === 'rule' && <RuleObjectionDialog view={view} objection={objection} close={() => open(undefined)} />}
      {dialog === 'effect' && <ObjectionEffectDialog view={view} objection={objection} close={() => open(undefined)} />}
    </section>
  );
};
