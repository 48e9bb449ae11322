import { Button } from 'antd';
import { useState } from 'react';
import { dateText } from '../../../shared/kernel/time';
import { endingGrounds } from '../../../shared/mediation/ending';
import { mediationStates, type MediationView } from '../../../shared/mediation/mediation';
import { mediationClock } from '../../../shared/mediation/mediation-clock';
import { pairKey, pairsOf } from '../../../shared/mediation/screening';
import { useMay } from '../platform/may';
import { DayLeft } from '../ui/day-left';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import { AgreementCard } from './agreement-card';
import type { Shown } from './case-context';
import { ConfirmationCard } from './confirmation-card';
import { copy } from './copy';
import { DocketDialog } from './docket-dialog';
import { IssueStatementDialog } from './issue-statement-dialog';
import { PerformanceCard } from './performance-card';
import { RecordingsCard } from './recordings-card';
import { ReferDialog } from './refer-dialog';
import { ScreeningDialog } from './screening-dialog';

const words = copy.mediation;

const Facts = ({ mediation }: { mediation: MediationView }) => {
  const clock = mediationClock(mediation);
  return (
    <dl className="facts sheet" style={{ margin: 0 }}>
      <dt>{words.state}</dt><dd><State tone={mediation.state === 'failed' ? 'bad' : mediation.state === 'agreed' || mediation.state === 'statementIssued' ? 'good' : 'wait'}>{mediationStates[mediation.state]}</State></dd>
      {mediation.requestedBy !== undefined && <><dt>{words.requestedBy}</dt><dd>{mediation.requestedBy}</dd></>}
      {mediation.mediatorName !== undefined && <><dt>{words.mediator}</dt><dd>{mediation.mediatorName} <span className="weak">{mediation.organisation}</span></dd></>}
      {mediation.track === 'L' && <><dt>{words.consents}</dt><dd>{(mediation.consents ?? []).map(({ partyId }) => mediation.participants.find(({ key }) => key === partyId)?.name).join('、') || words.nobody}</dd></>}
      {mediation.choices !== undefined && mediation.choices.length > 0 && <><dt>{words.choices}</dt><dd>{mediation.choices.map(({ partyId, name }) => <div key={partyId}>{mediation.participants.find(({ key }) => key === partyId)?.name}：{name ?? words.byCourt}</div>)}</dd></>}
      {mediation.disclosure !== undefined && <><dt>{words.disclosure}</dt><dd>{mediation.disclosure}</dd></>}
    {clock !== undefined && <><dt>{words.clock[clock.whose]}</dt><dd><DayLeft on={clock.dueOn} provisional={clock.provisional} /><span className="weak">{clock.article}</span></dd></>}
      {mediation.session === undefined && mediation.slots.length > 0 && (
        <><dt>{words.slots}</dt><dd>{mediation.slots.map((slot) => { const answers = Object.values(slot.answers); const yes = answers.filter((answer) => answer === 'yes').length; return <div key={slot.slotId}><Moment at={slot.startsAt} /> <span className="weak">{words.answered(yes, answers.length - yes)}</span></div>; })}</dd></>
      )}
      {mediation.absences !== undefined && mediation.absences.length > 0 && <><dt>{words.absences}</dt><dd>{mediation.absences.map(({ at, startsAt, partyIds, note }) => <div key={at}><Moment at={startsAt} /> {partyIds.map((partyId) => mediation.participants.find(({ key }) => key === partyId)?.name).join('、')}{note !== undefined && <span className="weak">（{note}）</span>}</div>)}</dd></>}
      {mediation.screened !== undefined && mediation.screened.length > 0 && <><dt>{copy.screening.title}</dt><dd>{pairsOf(mediation).filter(({ pair }) => mediation.screened?.some((one) => pairKey(one) === pairKey(pair))).map(({ pair, names }) => <div key={pairKey(pair)}>{copy.screening.pair(...names)}</div>)}</dd></>}
      {mediation.session !== undefined && <><dt>{words.session}</dt><dd><Moment at={mediation.session.startsAt} /></dd></>}
      {mediation.statement !== undefined && <><dt>{words.statement}</dt><dd>{words.issuedAt} <Moment at={mediation.statement.issuedAt} />{mediation.statement.effectiveAt !== undefined && <> · {words.effectiveAt} <Moment at={mediation.statement.effectiveAt} /></>}</dd></>}
      {mediation.failure !== undefined && <><dt>{words.failure}</dt><dd>{endingGrounds[mediation.failure.ground].title}：{mediation.failure.reason}（{dateText(mediation.failure.at.slice(0, 10))}）</dd></>}
      {mediation.failure?.hints !== undefined && <><dt>{words.hints}</dt><dd>{mediation.failure.hints}</dd></>}
      {mediation.failure?.costRaised !== undefined && <><dt>{words.costRaised}</dt><dd>{mediation.failure.costRaised}</dd></>}
      {mediation.declined !== undefined && <><dt>{words.declined}</dt><dd>{mediation.declined.map(({ name, reason }) => (reason === undefined ? name : `${name}（${reason}）`)).join('、')}</dd></>}
    </dl>
  );
};

export const MediationTab = ({ view }: Shown) => {
  const may = useMay();
  const [open, setOpen] = useState<'refer' | 'statement' | 'docket' | 'screening'>();
  const { mediation } = view;
  if (mediation === undefined) return <p className="sheet pad weak">{words.none}</p>;
  const close = () => setOpen(undefined);
  return (
    <div className="stack">
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        {mediation.participants.length > 2 && may('mediation.screen') && <Button onClick={() => setOpen('screening')}>{copy.screening.title}</Button>}
        {view.head.phase === 'preFiling' && may('mediation.docket') && <Button onClick={() => setOpen('docket')}>{words.docket}</Button>}
        {mediation.state === 'requested' && may('mediation.refer') && <Button type="primary" onClick={() => setOpen('refer')}>{words.refer}</Button>}
        {mediation.state === 'agreed' && mediation.agreement?.wantsStatement === true && may('mediation.statement') && <Button type="primary" onClick={() => setOpen('statement')}>{words.issue}</Button>}
      </div>
      <Facts mediation={mediation} />
      {mediation.agreement !== undefined && <AgreementCard agreement={mediation.agreement} />}
      {mediation.performance !== undefined && <PerformanceCard performance={mediation.performance} participants={mediation.participants} />}
      <ConfirmationCard view={view} mediation={mediation} />
      {may('mediation.room') && <RecordingsCard caseId={view.head.caseId} />}
      {open === 'screening' && <ScreeningDialog caseId={view.head.caseId} mediation={mediation} close={close} />}
      {open === 'refer' && <ReferDialog view={view} close={close} />}
      {open === 'docket' && <DocketDialog view={view} close={close} />}
      {open === 'statement' && <IssueStatementDialog view={view} mediation={mediation} close={close} />}
    </div>
  );
};
