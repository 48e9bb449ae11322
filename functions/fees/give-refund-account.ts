import { accountNumberFault, type RefundAccount, type RefundAccountView } from '../../shared/fees/refund-account';
import type { Refund } from '../../shared/fees/refund';
import { CourtError } from '../../shared/kernel/errors';
import { maskBankAccount } from '../../shared/kernel/identity-numbers-masking';
import type { NoticeId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { RefundItem } from '../cases/case-items';
import { appendToCase, put } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { seal } from '../platform/sealing';
import { putRefund } from './fee-puts';
import { checkPayee, findNotice } from './find-notice';
import { ACCOUNT_PURPOSE, RefundAccountItem } from './refund-account-item';

export interface GivenAccount { holder: string; bank: string; number: string }
export interface AccountStanding { account?: RefundAccountView; refunds: Refund[] }

/** The account of a notice, masked, and the refunds that may need it. */
export const accountStanding = (record: CaseRecord, noticeId: NoticeId): AccountStanding => {
  const known = record.one(RefundAccountItem, noticeId);
  const refunds = record.all(RefundItem).filter((refund) => refund.noticeId === noticeId);
  return known === undefined ? { refunds } : { account: { holder: known.holder, bank: known.bank, numberMasked: known.numberMasked, givenAt: known.givenAt }, refunds };
};

/** A refund that waited for the account goes on at once, under a number of its own when the bank refused the last one. */
const resumed = (refund: Refund, at: Date): Refund => {
  const next: Refund = { ...refund, state: 'approved', nextCheckAt: at.toISOString(), checks: 0 };
  delete next.accountFault;
  return next;
};

/** Asked for at payment, and again when the bank could not use it. @throws CourtError access.notAllowed, request.invalid */
export const giveRefundAccount = async (record: CaseRecord, noticeId: NoticeId, { holder, bank, number }: GivenAccount, caller: Caller, at: Date): Promise<AccountStanding> => {
  checkPayee(record, findNotice(record, noticeId), caller.personId);
  const fault = accountNumberFault(number);
  if (fault !== undefined) throw new CourtError('request.invalid', fault, { path: 'number' });
  const digits = number.replace(/\s/g, '');
  const account: RefundAccount = {
    noticeId, holder, bank, numberSealed: seal(digits, ACCOUNT_PURPOSE), numberMasked: maskBankAccount(digits), givenAt: at.toISOString(), givenBy: caller.personId,
  };
  const waiting = record.all(RefundItem).filter((refund) => refund.noticeId === noticeId && refund.state === 'awaitingAccount');
  const after = await appendToCase(record, at, [{ type: 'REFUND_ACCOUNT_GIVEN', actor: actorOf(caller), data: { noticeId, refunds: waiting.map((refund) => refund.refundId) } }], {
    puts: [put(RefundAccountItem, account), ...waiting.map((refund) => putRefund(resumed(refund, at), record.head.court))],
  });
  return accountStanding(after, noticeId);
};
