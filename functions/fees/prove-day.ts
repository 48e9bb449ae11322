import { reconciledFamilies, type DailyProof } from '../../shared/fees/reconciliation';
import { sumOf } from '../../shared/fees/figures';
import type { CaseId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import { NoticeItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import { log } from '../platform/log';
import { dailyProof } from './domain/daily-proof';
import { ledgerFaults } from './domain/ledger';
import { readFigures } from './figures';
import { differencesOn, findRun, saveProof } from './finance-store';
import { LedgerItem } from './ledger-item';
import { ledgerOfDay, type DatedEntry } from './ledger-of-day';
import { ourLines } from './reconcile-day';

/** The books of every notice whose money moved that day, each whole. */
const noticeFaults = async (entries: readonly DatedEntry[]): Promise<{ notices: number; faults: DailyProof['faults'] }> => {
  const faults: DailyProof['faults'] = [];
  const cases = new Map<CaseId, Set<string>>();
  for (const { caseId, entry } of entries) cases.set(caseId, (cases.get(caseId) ?? new Set()).add(entry.noticeId));
  for (const [caseId, noticeIds] of cases) {
    const record = await loadCase(caseId);
    for (const noticeId of noticeIds) {
      const notice = record.one(NoticeItem, noticeId);
      const found = notice === undefined ? ['missing'] : ledgerFaults(record.all(LedgerItem), notice);
      faults.push(...found.map((fault) => ({ caseId, noticeId, fault })));
    }
  }
  return { notices: [...cases.values()].reduce((sum, ids) => sum + ids.size, 0), faults };
};

/** Makes and stores the proof of a day. A break is an alarm. */
export const proveDay = async (court: string, on: CourtDate, at: Date): Promise<DailyProof> => {
  const entries = await ledgerOfDay(court, on);
  const channels = [...new Set(entries.flatMap(({ entry }) => (entry.channel === undefined ? [] : [entry.channel])))];
  const runs = (await Promise.all(reconciledFamilies.map((family) => findRun(court, on, family)))).filter((run) => run !== undefined);
  const explained = (await Promise.all(reconciledFamilies.map((family) => differencesOn(court, on, family)))).flat().filter(({ state }) => state === 'explained');
  const figures = await readFigures(court, on, on);
  const proof = dailyProof({
    on, runs, explained, ...(await noticeFaults(entries)), ours: Object.fromEntries(channels.map((channel) => [channel, ourLines(entries, channel)])),
    figures: { inFen: sumOf(figures, 'taken').fen + sumOf(figures, 'surplus').fen, outFen: sumOf(figures, 'refunded').fen },
  }, at);
  await saveProof(court, proof);
  if (proof.state === 'broken') log.error('ledger-proof-broken', new Error(proof.faults.map(({ fault }) => fault).join()), { on });
  return proof;
};
