import * as z from 'zod/mini';
import type { CourtDate } from '../kernel/time';
import { isListed, type Mediator } from './mediator';

/** How much there was of it, for one organisation, one mediator, or the court. */
export const MediationCount = z.object({ key: z.string(), mediators: z.number(), running: z.number(), agreed: z.number(), failed: z.number(), days: z.number() });
export type MediationCount = z.infer<typeof MediationCount>;
export const MonthCount = z.object({ month: z.string(), accepted: z.number(), agreed: z.number(), failed: z.number() });
export type MonthCount = z.infer<typeof MonthCount>;
/** 村村可达 (法〔2021〕247号): villages and communities with at least one listed mediator. */
export const AreaCoverage = z.object({ area: z.string(), total: z.number(), covered: z.number(), missing: z.array(z.string()) });
export type AreaCoverage = z.infer<typeof AreaCoverage>;

export const MediationStatistics = z.object({ whole: MediationCount, byOrganisation: z.array(MediationCount), byMediator: z.array(MediationCount), byMonth: z.array(MonthCount), coverage: z.array(AreaCoverage) });
export type MediationStatistics = z.infer<typeof MediationStatistics>;

const counted = (key: string, of: readonly Mediator[]): MediationCount => of.reduce((sum, { record }) => ({
  key, mediators: sum.mediators + 1, running: sum.running + record.running, agreed: sum.agreed + record.agreed, failed: sum.failed + record.failed, days: sum.days + record.days,
}), { key, mediators: 0, running: 0, agreed: 0, failed: 0, days: 0 });

const most = (a: MediationCount, b: MediationCount): number => b.agreed + b.failed + b.running - a.agreed - a.failed - a.running || a.key.localeCompare(b.key);

export interface Community { area: string; names: readonly string[] }

/** A village is covered by its own name or by its whole street or town. */
export const coverageOf = (communities: readonly Community[], mediators: readonly Mediator[], on: CourtDate): AreaCoverage[] => {
  const covers = new Set(mediators.filter((one) => isListed(one, on)).flatMap((one) => one.covers));
  return communities.map(({ area, names }) => {
    const missing = covers.has(area) ? [] : names.filter((name) => !covers.has(name));
    return { area, total: names.length, covered: names.length - missing.length, missing };
  });
};

/** Over the whole register, or over the people of one organisation. */
export const mediationStatistics = (all: readonly Mediator[], { organisation, months, communities, on }: { organisation?: string | undefined; months: readonly MonthCount[]; communities: readonly Community[]; on: CourtDate }): MediationStatistics => {
  const own = organisation === undefined ? all : all.filter((one) => one.organisation === organisation);
  return {
    whole: counted(organisation ?? '全院', own),
    byOrganisation: [...new Set(own.map((one) => one.organisation))].map((name) => counted(name, own.filter((one) => one.organisation === name))).sort(most),
    byMediator: own.map((one) => counted(one.name, [one])).sort(most),
    byMonth: [...months].sort((a, b) => a.month.localeCompare(b.month)),
    coverage: coverageOf(communities, own, on),
  };
};

export const successOf = ({ agreed, failed }: Pick<MediationCount, 'agreed' | 'failed'>): number | undefined => (agreed + failed === 0 ? undefined : agreed / (agreed + failed));
export const meanDaysOf = ({ agreed, failed, days }: Pick<MediationCount, 'agreed' | 'failed' | 'days'>): number | undefined => (agreed + failed === 0 ? undefined : days / (agreed + failed));
