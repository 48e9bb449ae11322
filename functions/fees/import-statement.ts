import type { ImportedStatement } from '../../shared/fees/finance-contract';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf, type CourtDate } from '../../shared/kernel/time';
import type { Applied } from './apply-channel-fact';
import { billOfStatement } from './bank-bills';
import { bookDeposit } from './book-deposit';
import type { Bill } from './domain/bill-line';
import { compareBill } from './domain/compare-bill';
import { knownDifferences, noteDifferences, type BookDay } from './keep-differences';
import { textOfStatement } from './read-statement-file';
import { proveDay } from './prove-day';
import { reconcileDay } from './reconcile-day';
import type { PaymentGateways } from './ports';

export interface StatementFile { file: string; on?: CourtDate | undefined }
interface Desk { court: string; by: string; gateways: PaymentGateways }

const counted: Readonly<Record<Applied, 'booked' | 'surplus' | 'known' | 'unmatched'>> = {
  book: 'booked', overpaid: 'surplus', known: 'known', unknownOrder: 'unmatched', quarantine: 'unmatched', wait: 'known', close: 'known',
};

/**
 * A statement read in by hand: every transfer in is booked like any other payment, then each finished day of the file is compared with the ledger.
 * Today's transfers are booked too, and those that name no notice are open work at once; the day is compared when it is over. Reading the same file again changes nothing.
 * @throws CourtError fees.statementUnreadable, fees.dayNotOver
 */
export const importStatement = async ({ file, on }: StatementFile, { court, by, gateways }: Desk, at: Date): Promise<ImportedStatement> => {
  const today = courtDateOf(at.toISOString());
  const notOver = new CourtError('fees.dayNotOver', '当天的账还没有结束，请次日10点以后对账。', { path: 'on' });
  if (on !== undefined && on >= today) throw notOver;
  const { lines, hash } = billOfStatement(textOfStatement(Buffer.from(file, 'base64'))).bill;
  const counts = { lines: lines.length, booked: 0, surplus: 0, known: 0, unmatched: 0 };
  const nameless: typeof lines[number][] = [];
  for (const line of lines.filter(({ kind }) => kind === 'payment')) {
    const became = counted[await bookDeposit(line, gateways, at)];
    counts[became] += 1;
    if (became === 'unmatched' && line.on >= today) nameless.push(line);
  }
  const days = [...new Set([...lines.map((line) => line.on), ...(on === undefined ? [] : [on])])].toSorted();
  for (const day of new Set(nameless.map((line) => line.on))) {
    const book: BookDay = { court, on: day, family: 'bank' };
    await noteDifferences(book, compareBill([], { lines: nameless.filter((line) => line.on === day), hash }).differences, await knownDifferences(book), at);
  }
  const runs: ImportedStatement['runs'] = [];
  for (const day of days.filter((one) => one < today)) {
    const bill: Bill = { lines: lines.filter((line) => line.on === day), hash };
    runs.push(await reconcileDay({ court, on: day, family: 'bank', by, gateways, source: async () => ({ kind: 'bill', bill }) }, at));
    await proveDay(court, day, at);
  }
  return { ...counts, runs, later: days.filter((one) => one >= today) };
};
