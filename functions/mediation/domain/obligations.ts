import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import { CourtError } from '../../../shared/kernel/errors';
import type { CourtDate } from '../../../shared/kernel/time';
import type { AgreementClause } from '../../../shared/mediation/mediation';
import type { Obligation, Performance } from '../../../shared/mediation/performance';

/** What the clauses ask to be done by a day; a payment in parts gives one obligation a part. */
export const obligationsOf = (clauses: readonly AgreementClause[]): Obligation[] => clauses.flatMap((clause, index) => {
  if (clause.dueOn === undefined || (clause.kind !== 'payment' && clause.kind !== 'undertaking')) return [];
  const who = { clause: index, text: clause.text, ...(clause.payerPartyId === undefined ? {} : { payerPartyId: clause.payerPartyId }), ...(clause.payeePartyId === undefined ? {} : { payeePartyId: clause.payeePartyId }) };
  const parts = clause.instalments ?? [{ dueOn: clause.dueOn, ...(clause.amountFen === undefined ? {} : { amountFen: clause.amountFen }) }];
  return parts.map((part, n): Obligation => ({ obligationId: `${index + 1}-${n + 1}`, ...who, ...part }));
});

const found = (performance: Performance, obligationId: string): Obligation => {
  const obligation = performance.obligations.find((one) => one.obligationId === obligationId);
  if (obligation === undefined) throw new CourtError('mediation.obligationUnknown', '没有找到这一笔，请刷新页面后再试。');
  return obligation;
};

const changed = (performance: Performance, next: Obligation, at: Date): Performance => {
  const obligations = performance.obligations.map((one) => (one.obligationId === next.obligationId ? next : one));
  return { ...performance, obligations, ...(obligations.every(({ confirmedAt }) => confirmedAt !== undefined) ? { performedAt: at.toISOString() } : {}) };
};

/** The one who owes says it is done. A denied one may be claimed again. @throws access.notAllowed, mediation.obligationDone */
export const claimDone = (performance: Performance, obligationId: string, mine: readonly string[], at: Date): Performance => {
  const obligation = found(performance, obligationId);
  const { deniedAt: _denied, ...rest } = obligation;
  if (obligation.payerPartyId === undefined ? obligation.payeePartyId !== undefined && mine.every((id) => id === obligation.payeePartyId) : !mine.some((id) => id === obligation.payerPartyId)) throw new CourtError('access.notAllowed', '这一笔不是由您履行的，不能替对方登记。');
  if (obligation.confirmedAt !== undefined || (obligation.claimedAt !== undefined && obligation.deniedAt === undefined)) throw new CourtError('mediation.obligationDone', '这一笔已经登记过，等待对方确认。');
  return changed(performance, { ...rest, claimedAt: at.toISOString() }, at);
};

/** The one who is owed says whether it came; a yes is final. @throws access.notAllowed, mediation.obligationDone */
export const answerDone = (performance: Performance, obligationId: string, mine: readonly string[], received: boolean, at: Date): Performance => {
  const obligation = found(performance, obligationId);
  if (obligation.payeePartyId === undefined ? obligation.payerPartyId !== undefined && mine.every((id) => id === obligation.payerPartyId) : !mine.some((id) => id === obligation.payeePartyId)) throw new CourtError('access.notAllowed', '这一笔不是付给您的，不能替对方确认。');
  if (obligation.confirmedAt !== undefined) throw new CourtError('mediation.obligationDone', '您已经确认收到，不能再改。');
  const { deniedAt: _denied, ...rest } = obligation;
  return changed(performance, received ? { ...rest, confirmedAt: at.toISOString() } : { ...rest, deniedAt: at.toISOString() }, at);
};

/** The first day on which something open needs looking at: so many days before it is due to remind, the day after to tell. */
export const nextLookOn = ({ obligations }: Performance, reminderDays: number): CourtDate | undefined => obligations
  .filter((one) => one.confirmedAt === undefined && one.claimedAt === undefined && one.overdueAt === undefined)
  .map(({ dueOn, remindedAt }) => addDays(dueOn, remindedAt === undefined ? -reminderDays : 1)).sort()[0];
