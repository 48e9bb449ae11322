import * as z from 'zod/mini';

/** 人次 = person × batch of papers. Success by both denominators: of what is completed, and of everything started. */
export const ServiceCount = z.object({ key: z.string(), started: z.number(), completed: z.number(), served: z.number(), days: z.number() });
export type ServiceCount = z.infer<typeof ServiceCount>;

export const ServiceStatistics = z.object({ whole: ServiceCount, byWeek: z.array(ServiceCount), byCause: z.array(ServiceCount), byTeam: z.array(ServiceCount), byChannel: z.array(z.object({ key: z.string(), served: z.number() })) });
export type ServiceStatistics = z.infer<typeof ServiceStatistics>;

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
/** 成功率 = 成功 / 完结 (the definition recovered from published figures) */
export const successOfCompleted = ({ served, completed }: Pick<ServiceCount, 'served' | 'completed'>): number | undefined => share(served, completed);
/** 成功 / 发起: what has not ended counts as not served yet */
export const successOfStarted = ({ served, started }: Pick<ServiceCount, 'served' | 'started'>): number | undefined => share(served, started);
export const meanDays = ({ days, served }: Pick<ServiceCount, 'days' | 'served'>): number | undefined => share(days, served);
