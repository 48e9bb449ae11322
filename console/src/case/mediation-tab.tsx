import { Button } from 'antd';
import { useState } from 'react';
import { dateText } from '../../../shared/kernel/time';
import { mediationStates, type MediationView } from '../../../shared/mediation/mediation';
import { useMay } from '../platform/may';
import { DayLeft } from '../ui/day-left';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import { AgreementCard } from './agreement-card';
import type { Shown } from './case-context';
import { copy } from './copy';
import { IssueStatementDialog } from './issue-statement-dialog';
import { ReferDialog } from './refer-dialog';

const words = copy.mediation;

const Facts = ({ mediation }: { mediation: MediationView }) => (
  <dl className="facts sheet" style={{ margin: 0 }}>
    <dt>{words.state}</dt><dd><State tone={mediation.state === 'failed' ? 'bad' : mediation.state === 'agreed' || mediation.state === 'statementIssued' ? 'good' : 'wait'}>{mediationStates[mediation.state]}</State></dd>
    {mediation.requestedBy !== undefined && <><dt>{words.requestedBy}</dt><dd>{mediation.requestedBy}</dd></>}
    {mediation.mediatorName !== undefined && <><dt>{words.mediator}</dt><dd>{mediation.mediatorName} <span className="weak">{mediation.organisation}</span></dd></>}
    {mediation.limitOn !== undefined && <><dt>{words.limit}</dt><dd><DayLeft on={mediation.limitOn} provisional={mediation.limitProvisional ?? false} /><span className="weak">{mediation.limitArticle}</span></dd></>}
    {mediation.session === undefined && mediation.slots.length > 0 && (
      <><dt>{words.slots}</dt><dd>{mediation.slots.map((slot) => { const answers = Object.values(slot.answers); const yes = answers.filter((answer) => answer === 'yes').length; return <div key={slot.slotId}><Moment at={slot.startsAt} /> <span className="weak">{words.answered(yes, answers.length - yes)}</span></div>; })}</dd></>
    )}
    {mediation.session !== undefined && <><dt>{words.session}</dt><dd><Moment at={mediation.session.startsAt} /></dd></>}
    {mediation.statement !== undefined && <><dt>{words.statement}</dt><dd>{words.issuedAt} <Moment at={mediation.statement.issuedAt} />{mediation.statement.effectiveAt !== undefined && <> · {words.effectiveAt} <Moment at={mediation.statement.effectiveAt} /></>}</dd></>}
    {mediation.failure !== undefined && <><dt>{words.failure}</dt><dd>{mediation.failure.reason}（{dateText(mediation.failure.at.slice(0, 10))}）</dd></>}
  </dl>
);

export const MediationTab = ({ view }: Shown) => {
  const may = useMay();
  const [open, setOpen] = useState<'refer' | 'statement'>();
  const { mediation } = view;
  if (mediation === undefined) return <p className="sheet pad weak">{words.none}</p>;
  const close = () => setOpen(undefined);
  return (
    <div className="stack">
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        {mediation.state === 'requested' && may('mediation.refer') && <Button type="primary" onClick={() => setOpen('refer')}>{words.refer}</Button>}
        {mediation.state === 'agreed' && mediation.agreement?.wantsStatement === true && may('mediation.statement') && <Button type="primary" onClick={() => setOpen('statement')}>{words.issue}</Button>}
      </div>
      <Facts mediation={mediation} />
      {mediation.agreement !== undefined && <AgreementCard agreement={mediation.agreement} />}
      {open === 'refer' && <ReferDialog view={view} close={close} />}
      {open === 'statement' && <IssueStatementDialog view={view} mediation={mediation} close={close} />}
    </div>
  );
};
