import { reconciledFamilies, type DailyProof, type Reconciliation } from '../../../shared/fees/reconciliation';
import type { OurLine } from './compare-bill';

export interface DayFacts {
  on: string;
  /** the day's ledger by channel, all of them */
  ours: Readonly<Record<string, readonly OurLine[]>>;
  runs: readonly Reconciliation[];
  /** notices whose money moved that day, and what is wrong with their books */
  notices: number;
  faults: DailyProof['faults'];
  /** takings and refunds as the dashboard counts them */
  figures: { inFen: number; outFen: number };
}

const sum = (lines: readonly OurLine[] | undefined, kind: OurLine['kind']): number => (lines ?? []).filter((line) => line.kind === kind).reduce((total, line) => total + line.amountFen, 0);

/** ledger = notices = channels. A channel whose bill is not there yet makes the day wait; money that does not agree breaks it. */
export const dailyProof = ({ on, ours, runs, notices, faults, figures }: DayFacts, at: Date): DailyProof => {
  const lines = [...new Set([...reconciledFamilies, ...Object.keys(ours)])].map((family) => {
    const run = runs.find((one) => one.family === family && (one.state === 'balanced' || one.state === 'differences'));
    return { family, ledgerInFen: sum(ours[family], 'payment'), ledgerOutFen: sum(ours[family], 'refund'), ...(run === undefined ? {} : { channelInFen: run.theirsInFen, channelOutFen: run.theirsOutFen }) };
  });
  const channelFaults = lines.flatMap(({ family, ledgerInFen, ledgerOutFen, channelInFen, channelOutFen }) =>
    (channelInFen === undefined || (channelInFen === ledgerInFen && channelOutFen === ledgerOutFen) ? [] : [{ fault: `channel:${family}` }]));
  const total = (key: 'ledgerInFen' | 'ledgerOutFen'): number => lines.reduce((all, line) => all + line[key], 0);
  const figureFaults = figures.inFen === total('ledgerInFen') && figures.outFen === total('ledgerOutFen') ? [] : [{ fault: 'figures' }];
  const all = [...faults, ...channelFaults, ...figureFaults];
  const waits = lines.some((line) => line.channelInFen === undefined && (reconciledFamilies as readonly string[]).includes(line.family));
  return { on, state: all.length > 0 ? 'broken' : waits ? 'waiting' : 'holds', lines, notices, faults: all, provenAt: at.toISOString() };
};
