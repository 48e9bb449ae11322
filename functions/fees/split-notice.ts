import type { FeeNotice } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import type { NoticeId, PartyId } from '../../shared/kernel/ids';
import { sumFen } from '../../shared/kernel/money';
import type { Actor } from '../../shared/cases/case-event';
import { PartyItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { newId } from '../platform/new-id';
import { bankAccounts } from './adapters';
import { bankAccountPuts } from './bank-accounts';
import { putNotice } from './fee-puts';
import { findNotice } from './find-notice';
import { payLinkPut } from './pay-link';
import { checkPayable } from './start-payment';

export interface Share { partyId: PartyId; amountFen: number }

/** @throws CourtError fees.sharesWrong */
const checkShares = (record: CaseRecord, notice: FeeNotice, shares: readonly Share[]): void => {
  const refuse = (words: string) => new CourtError('fees.sharesWrong', words, { path: 'shares' });
  const plaintiffs = new Set<string>(record.all(PartyItem).filter((party) => party.role === 'plaintiff').map((party) => party.partyId));
  if (notice.shareOf !== undefined) throw refuse('这已经是分担后的一份，不能再分。');
  if (shares.length < 2 || new Set(shares.map((share) => share.partyId)).size !== shares.length || shares.some((share) => !plaintiffs.has(share.partyId))) throw refuse('请在共同原告之间分担，每人一份，至少两份。');
  if (shares.some(({ amountFen }) => !Number.isSafeInteger(amountFen) || amountFen <= 0) || sumFen(shares.map((share) => share.amountFen)) !== notice.amountFen) throw refuse('各份相加必须正好等于应交的总额，请重新填写。');
};

/**
 * Co-plaintiffs share a fee: each share is a notice of its own, with its own payment and its own bill; the fee is paid when all are.
 * The whole one is withdrawn in the same transaction, so that it cannot be paid as well.
 * @throws CourtError fees.noticeNotOpen, fees.attemptOpen, fees.sharesWrong
 */
export const splitNotice = async (record: CaseRecord, noticeId: NoticeId, shares: readonly Share[], actor: Actor, at: Date): Promise<FeeNotice[]> => {
  const notice = findNotice(record, noticeId);
  checkPayable(notice);
  if (notice.openAttemptId !== undefined) throw new CourtError('fees.attemptOpen', '这笔费用有一笔付款还没有结束，请付完或者等它关闭后再分担。');
  checkShares(record, notice, shares);
  const names = new Map<string, string>(record.all(PartyItem).map((party) => [party.partyId, party.name]));
  const { bankAccount: _ofTheWhole, ...common } = notice;
  // Ids of one instant are in no order of their own; the shares keep theirs, for what does not divide goes to the first.
  const ids = shares.map(() => newId<NoticeId>('notice', at)).toSorted();
  const made = await Promise.all(shares.map(async ({ partyId, amountFen }, index): Promise<FeeNotice> => {
    const shareId = ids[index] ?? newId<NoticeId>('notice', at);
    const account = await bankAccounts.open(shareId);
    return { ...common, noticeId: shareId, payerPartyId: partyId, payerName: names.get(partyId) ?? '', amountFen, issuedAt: at.toISOString(), shareOf: noticeId, ...(account === undefined ? {} : { bankAccount: account }) };
  }));
  const data = { noticeId, shares: made.map((share) => ({ noticeId: share.noticeId, partyId: share.payerPartyId, amountFen: share.amountFen })) };
  await appendToCase(record, at, [{ type: 'FEE_NOTICE_SPLIT', actor, data }], {
    puts: [putNotice({ ...notice, state: 'cancelled' }, record.head.court), ...made.map((share) => putNotice(share, record.head.court))],
    extra: made.flatMap(({ noticeId: shareId, bankAccount }) => [payLinkPut({ caseId: record.caseId, noticeId: shareId }), ...bankAccountPuts(bankAccount, { caseId: record.caseId, noticeId: shareId })]),
  });
  return made;
};
