import { Moment, When } from '../ui/when';
import { Money } from '../ui/money';
import { AssignmentCard } from './assignment-card';
import type { Shown } from './case-context';
import { copy } from './copy';
import { PartyCard } from './party-card';
import { WithdrawalCard } from './withdrawal-card';

const Facts = ({ view: { head } }: Shown) => (
  <dl className="facts sheet" style={{ margin: 0 }}>
    <dt>{copy.facts.cause}</dt><dd>{head.causeOfAction}</dd>
    <dt>{copy.facts.amount}</dt><dd><Money fen={head.claimAmountFen} /></dd>
    <dt>{copy.facts.receipt}</dt><dd className="figures">{head.receiptNumber}</dd>
    <dt>{copy.facts.submitted}</dt><dd><Moment at={head.submittedAt} /></dd>
    {head.acceptedAt !== undefined && <><dt>{copy.facts.accepted}</dt><dd><Moment at={head.acceptedAt} /></dd></>}
    {head.closedAt !== undefined && <><dt>{copy.facts.closed}</dt><dd><Moment at={head.closedAt} /></dd></>}
    {head.judgeName !== undefined && <><dt>{copy.facts.judge}</dt><dd>{head.judgeName}</dd></>}
  </dl>
);

export const OverviewTab = ({ view }: Shown) => (
  <div className="case-grid">
    <div className="stack">
      <h2 className="section-title" style={{ margin: 0 }}>{copy.parties}</h2>
      {view.parties.map((party) => <PartyCard key={party.partyId} view={view} party={party} />)}
    </div>
    <div className="stack">
      <WithdrawalCard view={view} />
      <Facts view={view} />
      <AssignmentCard view={view} />
      <section className="sheet pad">
        <h2>{copy.timeline}</h2>
        <ol className="timeline">
          {[...view.timeline].sort((a, b) => b.version - a.version).map((entry) => (
            <li key={entry.version}><strong>{entry.title}</strong><div className="weak">{entry.by} · <When at={entry.at} /></div>{entry.detail !== undefined && <div>{entry.detail}</div>}</li>
          ))}
        </ol>
      </section>
    </div>
  </div>
);
