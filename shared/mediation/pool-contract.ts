import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

/** A dispute that waits for a mediator, without anybody's name: kind, size, street or town. `willing`: the reader has said so already. */
export const PoolEntry = z.object({ caseId: CaseId, causeOfAction: z.string(), size: z.string(), place: z.optional(z.string()), track: z.enum(['N', 'L']), askedAt: Instant, dueOn: z.optional(CourtDate), fits: z.array(z.string()), willing: z.boolean() });
export type PoolEntry = z.infer<typeof PoolEntry>;
const Pool = z.object({ items: z.array(PoolEntry) });

export const poolRoutes = {
  pool: route({ method: 'GET', path: '/api/mediation/pool', capability: 'mediation.ownDesk', summary: '等待委托的纠纷（不显示当事人）', output: Pool }),
  /** 在线调解规则 10: whom to entrust is for the parties or the court to say; a mediator only says that they would */
  volunteer: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/volunteers', capability: 'mediation.volunteer', summary: '调解员表示愿意承接', params: z.object({ caseId: CaseId }), body: z.object({ willing: z.boolean() }), output: Pool }),
};
