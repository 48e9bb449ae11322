import { yuanText } from '../../../shared/kernel/money';
import type { DrillReport } from './drill';
import { faults, type Fault } from './plan';

/** The width of a text in a terminal: Chinese signs take two. */
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);
const wide = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

const row = (name: string, ...figures: (number | string)[]): string => wide(name, 64) + figures.map((figure) => String(figure).padStart(12)).join('');

/** What was done to the payments and what came of it. */
export const report = ({ verdict, planned, injected, answers, seconds }: DrillReport): string[] => [
  row('故障 fault', 'payments', 'injected'),
  ...(Object.keys(faults) as Fault[]).map((fault) => row(faults[fault], planned.get(fault) ?? 0, fault === 'none' ? '-' : injected.get(fault) ?? 0)),
  '',
  row('通知的应答 answers to callbacks', ...[...answers].toSorted(([one], [other]) => one - other).map(([status, times]) => `${status}×${times}`)),
  row('交费通知 notices / 已交 paid', verdict.notices, verdict.paidNotices),
  row('渠道订单 channel orders', verdict.orders),
  row('渠道账单行 lines of the channels’ bills', verdict.billLines),
  row('收款 taken / 退回 refunded（元）', yuanText(verdict.takenFen), yuanText(verdict.refundedFen)),
  '',
  row('丢失 lost', verdict.lost.length),
  row('重复 doubled', verdict.doubled.length),
  row('其他不符 other disagreements', verdict.wrong.length),
  ...[...verdict.lost, ...verdict.doubled, ...verdict.wrong].slice(0, 20).map((line) => `  ${line}`),
  row('用时 seconds', seconds.toFixed(0)),
];
