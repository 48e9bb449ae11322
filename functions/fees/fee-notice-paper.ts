import { spacedNumber, type BankAccount } from '../../shared/fees/bank-account';
import { isOwedAfterwards, noticeSubjects, subjectOf, type FeeNotice } from '../../shared/fees/fee-notice';
import { amountInWords } from '../../shared/kernel/amount-in-words';
import { yuanText } from '../../shared/kernel/money';
import { dateText } from '../../shared/kernel/time';
import type { CourtConfig } from '../platform/court-config';
import type { Block, Paper } from '../platform/paper';
import { copy } from './copy';

const withWeekday = (on: string): string => `${on.slice(0, 4)}年${dateText(on)}`;

/** 办法 22: seven days from the day after receipt, of a counterclaim from the day after it was filed; or the day the court set. */
const period = (notice: FeeNotice): string => {
  if (notice.extendedReason !== undefined) return copy.untilDay;
  return subjectOf(notice) === 'counterclaim' ? copy.fromFiling : isOwedAfterwards(notice) ? copy.byCourtsDay : copy.fromReceipt;
};

/** 一案一账户: the transfer is recognised by the account alone. */
const bankRows = ({ accountName, accountNumber, bankName }: BankAccount): Block[] => [
  { kind: 'paragraph', indent: true, text: copy.byTransfer },
  { kind: 'table', rows: [[copy.accountName, accountName], [copy.accountNumber, spacedNumber(accountNumber)], [copy.bankName, bankName]] },
];

/** 交纳诉讼费用通知书: who pays what, by which day, how it was reckoned and what follows otherwise (《诉讼费用交纳办法》第二十二条). */
export const feeNoticePaper = (notice: FeeNotice, court: Pick<CourtConfig, 'name' | 'hotline' | 'demo'>, caseNumber: string, payUrl: string): Paper => ({
  court: court.name, title: copy.noticeTitle, number: caseNumber, demo: court.demo,
  closing: { name: court.name, on: withWeekday(notice.receivedOn) },
  blocks: [
    { kind: 'paragraph', text: `${notice.payerName}：` },
    { kind: 'paragraph', indent: true, text: `${copy.reason(notice)}。根据《诉讼费用交纳办法》的规定，请你（单位）交纳${noticeSubjects[subjectOf(notice)]}人民币${yuanText(notice.amountFen)}元（大写：${amountInWords(notice.amountFen)}）。` },
    { kind: 'paragraph', indent: true, text: `${period(notice)}最后一日为${withWeekday(notice.lastDayOn)}${notice.provisional ? '（该年度放假安排尚未公布，此日期为暂定，公布后将重新计算并另行告知）' : ''}。逾期未交纳又未申请缓交、减交、免交诉讼费用，或者申请未获批准仍未交纳的，人民法院将依法处理。` },
    { kind: 'table', rows: [
      ['收费依据', notice.quote.article], ['计算', notice.quote.lines.map(({ text, article }) => (article === undefined ? text : `${text}（${article}）`)).join('；')],
      ...(notice.amountFen === notice.quote.feeFen ? [] : [[copy.whole, `${yuanText(notice.quote.feeFen)}元`] as [string, string]]), [copy.toPay, `${yuanText(notice.amountFen)}元`],
    ] },
    { kind: 'paragraph', indent: true, text: `交费方式：在“掌上法院”的本案页面，或者扫描下面的二维码。交纳后开具财政电子票据。交费确有困难的，可以在交费期限内向本院书面申请司法救助。咨询电话：${court.hotline}。` },
    ...(notice.bankAccount === undefined ? [] : bankRows(notice.bankAccount)),
    { kind: 'qr', text: payUrl, caption: '扫码交费', beside: copy.besideCode },
  ],
});
