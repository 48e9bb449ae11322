import { dateText } from '../../../shared/kernel/time';
import type { Agreement } from '../../../shared/mediation/mediation';
import { shownNumber } from '../../../shared/mediation/payee-account';
import { Money } from '../ui/money';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import { copy } from './copy';

const words = copy.mediation;

export const AgreementCard = ({ agreement }: { agreement: Agreement }) => (
  <section className="sheet pad">
    <div className="row between"><h2>{words.agreement}</h2><State tone="wait">{agreement.wantsStatement ? words.wantsStatement : words.noStatement}</State></div>
    <ol className="clauses">{agreement.clauses.map((clause, index) => <li key={index}>{clause.text}{clause.amountFen !== undefined && <> <strong><Money fen={clause.amountFen} /></strong></>}{clause.instalments?.map((part, n) => <div key={part.dueOn} className="weak">{words.part(n + 1)} {dateText(part.dueOn, agreement.draftedAt.slice(0, 4))} <Money fen={part.amountFen} /></div>)}{clause.account !== undefined && <div className="weak">{words.payInto} {clause.account.holder} {clause.account.bank} {shownNumber(clause.account)}</div>}</li>)}</ol>
    <h3 style={{ fontSize: 14, margin: '12px 0 4px' }}>{words.signatures}</h3>
    {agreement.signatures.map((signature) => <div key={signature.personId + (signature.partyId ?? '')}>{words.as[signature.as]} {signature.name} <span className="weak"><Moment at={signature.signedAt} /></span></div>)}
  </section>
);
