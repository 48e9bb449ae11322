import type { Actor } from '../../shared/cases/case-event';
import type { PayAttempt } from '../../shared/fees/fee-notice';
import type { OnlineChannel } from '../../shared/fees/pay-channel';
import type { PayLink, PaySlip } from '../../shared/fees/pay-slip';
import { CourtError } from '../../shared/kernel/errors';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { countUp } from '../platform/guards';
import { checkPayment } from './check-payment';
import { copy } from './copy';
import { findPayLink } from './pay-link';
import type { Payer } from './place-order';
import type { PaymentGateways } from './ports';
import { standingOf, startPayment, type Standing } from './start-payment';

/** A link is in many hands; a person pays once or twice. */
const STARTS_PER_MINUTE = 12;
const somebody: Actor = { kind: 'person', name: copy.somebody };

const limit = async (code: string, at: Date): Promise<void> => {
  const minute = Math.floor(at.getTime() / 60_000);
  if (await countUp(`PAYLINK#${code}#${minute}`, new Date(at.getTime() + 120_000)) > STARTS_PER_MINUTE) throw new CourtError('request.tooMany', '这个付款链接操作太频繁，请一分钟后再试。');
};

const slipOf = (record: CaseRecord, { notice, attempt }: Standing): PaySlip => {
  const paid = notice.state === 'paid' || notice.state === 'overpaid';
  return {
    caseCode: record.head.caseNumber ?? record.head.receiptNumber, amountFen: notice.amountFen, lastDayOn: notice.lastDayOn,
    state: paid ? 'paid' : notice.state === 'cancelled' ? 'withdrawn' : attempt?.state === 'unknown' ? 'verifying' : 'open',
    ...(attempt === undefined || attempt.channel === 'bank' ? {} : { channel: attempt.channel }), ...(notice.paidAt === undefined ? {} : { paidAt: notice.paidAt }),
    ...(notice.bankAccount === undefined ? {} : { bankAccount: notice.bankAccount }),
  };
};

export const linkOf = ({ channel, state, h5Url, codeUrl, jsapi, tradeNo, linkedAt }: PayAttempt): PayLink | undefined => (state !== 'pending' ? undefined : {
  channel, ...(h5Url === undefined ? {} : { h5Url }), ...(codeUrl === undefined ? {} : { codeUrl }), ...(jsapi === undefined ? {} : { jsapi }), ...(tradeNo === undefined ? {} : { tradeNo }), ...(linkedAt === undefined ? {} : { linkedAt }),
});

export const readSlip = async (code: string): Promise<PaySlip> => {
  const { caseId, noticeId } = await findPayLink(code);
  const record = await loadCase(caseId);
  return slipOf(record, standingOf(record, noticeId));
};

/** Anybody who holds the link pays; the case says that somebody else did. */
export const startSlip = async (code: string, channel: OnlineChannel, payer: Payer, gateways: PaymentGateways, at: Date): Promise<{ slip: PaySlip; link?: PayLink }> => {
  await limit(code, at);
  const notice = await findPayLink(code);
  const standing = await startPayment({ ...notice, channel, payer, actor: somebody }, gateways, at);
  const link = linkOf(standing.attempt);
  return { slip: slipOf(await loadCase(notice.caseId), standing), ...(link === undefined ? {} : { link }) };
};

export const checkSlip = async (code: string, gateways: PaymentGateways, at: Date): Promise<PaySlip> => {
  await limit(`${code}#check`, at);
  const { caseId, noticeId } = await findPayLink(code);
  const record = await loadCase(caseId);
  return slipOf(record, await checkPayment(record, noticeId, gateways, at));
};
