import type { DifferenceKind } from '../../../shared/fees/reconciliation';
import type { Bill, BillLine } from './bill-line';

/** What our ledger says of the day through this channel. */
export interface OurLine { kind: 'payment' | 'refund'; number: string; amountFen: number; caseId: string }
export interface Found { kind: DifferenceKind; number: string; channelNumber?: string; oursFen?: number; theirsFen?: number; caseId?: string; from?: string; paidAt?: string }

const name = (line: Pick<BillLine, 'kind' | 'number'>): string => `${line.kind}#${line.number}`;
const sumOf = (lines: readonly { kind: string; amountFen: number }[], kind: string): number => lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.amountFen, 0);

const differenceOf = (ours: OurLine | undefined, theirs: BillLine | undefined): Found | undefined => {
  const refund = (ours ?? theirs)?.kind === 'refund';
  const common = {
    number: ours?.number ?? theirs?.number ?? '', ...(theirs === undefined ? {} : { channelNumber: theirs.channelNumber, theirsFen: theirs.amountFen, ...(theirs.from === undefined ? {} : { from: theirs.from }), ...(theirs.paidAt === undefined ? {} : { paidAt: theirs.paidAt }) }), ...(ours === undefined ? {} : { oursFen: ours.amountFen, caseId: ours.caseId }),
  };
  if (theirs === undefined) return { kind: refund ? 'refundOursOnly' : 'oursOnly', ...common };
  // A refund that the channel has only begun is no money yet.
  if (ours === undefined) return theirs.settled ? { kind: refund ? 'refundTheirsOnly' : 'theirsOnly', ...common } : undefined;
  if (!theirs.settled) return { kind: 'state', ...common };
  return ours.amountFen === theirs.amountFen ? undefined : { kind: refund ? 'refundAmount' : 'amount', ...common };
};

/** Every line of the trade bill must have moved the money of the account, and nothing else may have. */
const flowDifferences = ({ lines, flows }: Bill): Found[] => {
  if (flows === undefined) return [];
  const moved = new Map(flows.map((flow) => [flow.number, flow.fen]));
  const traded = new Map(lines.filter((line) => line.settled).map((line) => [line.number, line.kind === 'payment' ? line.amountFen : -line.amountFen]));
  return [...new Set([...moved.keys(), ...traded.keys()])].filter((number) => moved.get(number) !== traded.get(number))
    .map((number) => ({ kind: 'fundFlow' as const, number, oursFen: traded.get(number) ?? 0, theirsFen: moved.get(number) ?? 0 }));
};

export interface Comparison { differences: Found[]; matched: string[]; oursInFen: number; theirsInFen: number; oursOutFen: number; theirsOutFen: number }

/** The day's ledger against the day's bill: line by line, then the bill against the channel's own account. `matched`: our numbers of payments that agree. */
export const compareBill = (ours: readonly OurLine[], bill: Bill): Comparison => {
  const mine = new Map(ours.map((line) => [name(line), line]));
  const theirs = new Map(bill.lines.map((line) => [name(line), line]));
  const names = [...new Set([...mine.keys(), ...theirs.keys()])];
  const compared = names.map((one) => ({ ours: mine.get(one), found: differenceOf(mine.get(one), theirs.get(one)) }));
  const settled = bill.lines.filter((line) => line.settled);
  return {
    differences: [...compared.flatMap(({ found }) => (found === undefined ? [] : [found])), ...flowDifferences(bill)],
    matched: compared.flatMap(({ ours: line, found }) => (line !== undefined && found === undefined ? [line.number] : [])),
    oursInFen: sumOf(ours, 'payment'), oursOutFen: sumOf(ours, 'refund'), theirsInFen: sumOf(settled, 'payment'), theirsOutFen: sumOf(settled, 'refund'),
  };
};
