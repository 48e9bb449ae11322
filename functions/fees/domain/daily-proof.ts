import { reconciledFamilies, type DailyProof, type Difference, type Reconciliation } from '../../../shared/fees/reconciliation';
import type { OurLine } from './compare-bill';

export interface DayFacts {
  on: string;
  /** the day's ledger by channel, all of them */
  ours: Readonly<Record<string, readonly OurLine[]>>;
  runs: readonly Reconciliation[];
  /** differences of the day that a person has explained */
  explained: readonly Difference[];
  /** notices whose money moved that day, and what is wrong with their books */
  notices: number;
  faults: DailyProof['faults'];
  /** takings and refunds as the dashboard counts them */
  figures: { inFen: number; outFen: number };
}

const sum = (lines: readonly OurLine[] | undefined, kind: OurLine['kind']): number => (lines ?? []).filter((line) => line.kind === kind).reduce((total, line) => total + line.amountFen, 0);

/** By how much the channel says more than the ledger, as a person has explained it. The channel's two bills against each other are not the ledger's. */
const explainedOf = (family: string, { explained, ours }: Pick<DayFacts, 'explained' | 'ours'>): { inFen: number; outFen: number } => {
  const sums = { inFen: 0, outFen: 0 };
  for (const { kind, number, oursFen = 0, theirsFen = 0 } of explained.filter((one) => one.family === family && one.kind !== 'fundFlow')) {
    const isOut = kind.startsWith('refund') || (kind === 'state' && (ours[family] ?? []).some((line) => line.kind === 'refund' && line.number === number));
    sums[isOut ? 'outFen' : 'inFen'] += (kind === 'state' ? 0 : theirsFen) - oursFen;
  }
  return sums;
};

/** ledger = notices = channels, but for what a person has explained. A channel whose bill is not there yet makes the day wait; money that does not agree breaks it. */
export const dailyProof = ({ on, ours, runs, explained, notices, faults, figures }: DayFacts, at: Date): DailyProof => {
  const lines = [...new Set([...reconciledFamilies, ...Object.keys(ours)])].map((family) => {
    const run = runs.find((one) => one.family === family && (one.state === 'balanced' || one.state === 'differences'));
    const { inFen, outFen } = explainedOf(family, { explained, ours });
    return { family, ledgerInFen: sum(ours[family], 'payment'), ledgerOutFen: sum(ours[family], 'refund'), ...(run === undefined ? {} : { channelInFen: run.theirsInFen, channelOutFen: run.theirsOutFen }), ...(inFen === 0 && outFen === 0 ? {} : { explainedInFen: inFen, explainedOutFen: outFen }) };
  });
  const channelFaults = lines.flatMap(({ family, ledgerInFen, ledgerOutFen, channelInFen, channelOutFen, explainedInFen = 0, explainedOutFen = 0 }) =>
    (channelInFen === undefined || (channelInFen === ledgerInFen + explainedInFen && channelOutFen === ledgerOutFen + explainedOutFen) ? [] : [{ fault: `channel:${family}` }]));
  const total = (key: 'ledgerInFen' | 'ledgerOutFen'): number => lines.reduce((all, line) => all + line[key], 0);
  const figureFaults = figures.inFen === total('ledgerInFen') && figures.outFen === total('ledgerOutFen') ? [] : [{ fault: 'figures' }];
  const all = [...faults, ...channelFaults, ...figureFaults];
  const waits = lines.some((line) => line.channelInFen === undefined && (reconciledFamilies as readonly string[]).includes(line.family));
  return { on, state: all.length > 0 ? 'broken' : waits ? 'waiting' : 'holds', lines, notices, faults: all, provenAt: at.toISOString() };
};
