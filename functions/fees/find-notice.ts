import type { FeeNotice, PayAttempt } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import type { NoticeId } from '../../shared/kernel/ids';
import { AttemptItem, DelegationItem, FilingItem, NoticeItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { partiesOf } from '../cases/relation';

/** @throws CourtError fees.noticeNotFound */
export const findNotice = (record: CaseRecord, noticeId: NoticeId): FeeNotice => {
  const notice = record.one(NoticeItem, noticeId);
  if (notice === undefined) throw new CourtError('fees.noticeNotFound', '没有找到这份交费通知，请从案件页重新进入。');
  return notice;
};

/** The open attempt, else the latest one of the notice. */
export const attemptOf = (record: CaseRecord, notice: FeeNotice): PayAttempt | undefined =>
  notice.openAttemptId === undefined
    ? record.all(AttemptItem).filter((attempt) => attempt.noticeId === notice.noticeId).toSorted((a, b) => (a.attemptId < b.attemptId ? 1 : -1))[0]
    : record.one(AttemptItem, notice.openAttemptId);

const stands = (record: CaseRecord, notice: FeeNotice, personId: string): boolean =>
  record.one(FilingItem)?.ownerId === personId || partiesOf(record, personId).some(({ party }) => party.role === 'plaintiff' || party.partyId === notice.payerPartyId);

/** Where money goes back to, only the party and their agent say: whoever was merely invited to pay does not. @throws CourtError access.notAllowed */
export const checkPayee = (record: CaseRecord, notice: FeeNotice, personId: string): void => {
  if (!stands(record, notice, personId)) throw new CourtError('access.notAllowed', '退费收款账户由交费的当事人或者诉讼代理人填写，您不需要填写。');
};

/** Who pays for the payer: the party, their agent, or the person who filed for them. @throws CourtError access.notAllowed */
export const checkPayer = (record: CaseRecord, notice: FeeNotice, personId: string): void => {
  // A delegate who got this far was invited to pay (policy.ts, delegable).
  const helps = record.all(DelegationItem).some(({ delegateId, scopes }) => delegateId === personId && scopes.includes('pay'));
  if (!helps && !stands(record, notice, personId)) throw new CourtError('access.notAllowed', '这份交费通知是发给原告的，您不需要交费。');
};
