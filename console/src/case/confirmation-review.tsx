import { dateText } from '../../../shared/kernel/time';
import type { CaseView } from '../../../shared/cases/court-case';
import { yuanText } from '../../../shared/kernel/money';
import { weaknessesOf } from '../../../shared/mediation/enforceability';
import type { MediationView } from '../../../shared/mediation/mediation';
import { Moment } from '../ui/when';
import { copy } from './copy';

const words = copy.confirmation;

/** 解释 354, 357–358: what the judge looks at, gathered from the file: the text, who signed after which check of identity, the minutes, and what is unclear. */
export const ConfirmationReview = ({ view, mediation }: { view: CaseView; mediation: MediationView }) => {
  const { agreement, confirmation, participants } = mediation;
  if (agreement === undefined) return null;
  const nameOf = (partyId: string | undefined) => participants.find(({ key }) => key === partyId)?.name ?? '';
  const year = agreement.draftedAt.slice(0, 4);
  const weak = weaknessesOf(agreement.clauses);
  const papers = view.documents.filter(({ kind, title }) => ['mediationAgreement', 'confirmationApplication', 'mediationMinutes', 'evidence'].includes(kind) && !title.includes(words.draft));
  return (
    <dl className="facts" style={{ margin: 0 }}>
      <dt>{words.clauses}</dt>
      <dd><ol style={{ margin: 0, paddingInlineStart: 20 }}>{agreement.clauses.map((clause, index) => (
        <li key={index}>{clause.text}{clause.amountFen !== undefined && clause.dueOn !== undefined && <span className="weak"> {words.pays(nameOf(clause.payerPartyId), nameOf(clause.payeePartyId), yuanText(clause.amountFen), dateText(clause.dueOn, year), clause.instalments?.length ?? 1)}</span>}</li>
      ))}</ol></dd>
      <dt>{words.applied}</dt><dd>{(confirmation?.partyIds ?? []).map(nameOf).join('、')}{confirmation?.completeAt !== undefined && <span className="weak"> <Moment at={confirmation.completeAt} /></span>}</dd>
      <dt>{words.signed}</dt><dd>{agreement.signatures.map(({ personId, partyId, name, signedAt }) => <div key={`${personId}${partyId ?? ''}`}>{name} <span className="weak"><Moment at={signedAt} /></span></div>)}</dd>
      <dt>{words.papers}</dt><dd>{papers.map(({ documentId, title }) => <div key={documentId}>{title}</div>)}<span className="weak">{words.inPapers}</span></dd>
      <dt>{words.unclear}</dt><dd>{weak.length === 0 ? words.clear : weak.map(({ clause, text }) => <div key={`${clause ?? ''}${text}`}>{clause === undefined ? text : `${words.clause(clause + 1)}${text}`}</div>)}</dd>
    </dl>
  );
};
