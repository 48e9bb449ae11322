import type { Difference } from '../../shared/fees/reconciliation';
import { CourtError } from '../../shared/kernel/errors';
import type { CourtDate } from '../../shared/kernel/time';
import { NoticeItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import { findBankAccount, type AccountHolder } from './bank-accounts';
import { bookDeposit } from './book-deposit';
import { closeDifference, findOpenDifference } from './explain-difference';
import type { PaymentGateways } from './ports';

export interface Match { on: CourtDate; differenceId: string; accountNumber: string }

const notFitting = (words: string): CourtError => new CourtError('fees.depositNotFitting', words, { path: 'accountNumber' });

/** The notice a person has found for a transfer that named none: it must be open and ask for exactly this sum. */
const holderFor = async (accountNumber: string, amountFen: number): Promise<AccountHolder> => {
  const holder = await findBankAccount(accountNumber.replace(/\s/g, ''));
  if (holder === undefined) throw notFitting('没有哪份交费通知用这个账号，请从案件页的费用栏复制账号。');
  const notice = (await loadCase(holder.caseId)).one(NoticeItem, holder.noticeId);
  if (notice === undefined || (notice.state !== 'issued' && notice.state !== 'lapsed')) throw notFitting('这份交费通知已经交清或者撤销，不能再认领；确属多交的，请说明原因并办理退款。');
  if (notice.amountFen !== amountFen) throw notFitting('转账数额与这份通知的应交金额不一致，不能认领；请说明原因，联系付款人退回后重新交纳。');
  return holder;
};

/** A person of the finance office says which notice a transfer without a name pays; it is booked like one that named it. @throws CourtError fees.differenceNotFound, fees.depositNotFitting */
export const matchDeposit = async (court: string, { on, differenceId, accountNumber }: Match, by: string, gateways: PaymentGateways, at: Date): Promise<Difference> => {
  const difference = await findOpenDifference(court, on, differenceId);
  const { family, kind, number, channelNumber = '', theirsFen, paidAt } = difference;
  if (family !== 'bank' || kind !== 'theirsOnly' || theirsFen === undefined || paidAt === undefined) throw notFitting('只有银行账单里多出来的到账可以认领。');
  const holder = await holderFor(accountNumber, theirsFen);
  const applied = await bookDeposit({ kind: 'payment', number, channelNumber, amountFen: theirsFen, settled: true, paidAt }, gateways, at, holder);
  if (applied !== 'book' && applied !== 'known') throw notFitting('这笔到账没有入账，请刷新后重试。');
  return closeDifference(court, { ...difference, state: 'settled', caseId: holder.caseId, oursFen: theirsFen, by, decidedAt: at.toISOString() });
};
