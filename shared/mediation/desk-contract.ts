import * as z from 'zod/mini';
import { AnswerRow } from '../defence/defence';
import { route } from '../kernel/contract';
import { CaseId } from '../kernel/ids';
import { CourtDate } from '../kernel/time';
import { MediationStatistics } from './mediation-statistics';
import { MediatorRecord } from './mediator';
import { DiaryEntry } from './session-contract';

/** What a mediator has to do and has done. */
export const MediatorDesk = z.object({ sessions: z.array(DiaryEntry), waiting: z.array(z.object({ caseId: CaseId, title: z.string(), text: z.string(), dueOn: z.optional(CourtDate) })), running: z.array(z.object({ caseId: CaseId, title: z.string(), text: z.string() })), record: MediatorRecord });
export type MediatorDesk = z.infer<typeof MediatorDesk>;

/** The case on one page, made from the elements: who, what, how much, what nobody disputes and what somebody does. */
export const CaseBrief = z.object({
  title: z.string(), causeOfAction: z.string(), number: z.string(), claimAmountFen: z.number(),
  parties: z.array(z.object({ role: z.string(), name: z.string(), agents: z.array(z.string()), bound: z.boolean() })),
  claims: z.array(z.string()),
  facts: z.array(z.object({ label: z.string(), text: z.string() })),
  answers: z.array(z.object({ name: z.string(), agreed: z.array(z.string()), disputed: z.array(AnswerRow) })),
  /** confirmed in signed minutes (在线调解规则 22) */
  undisputed: z.array(z.string()),
});
export type CaseBrief = z.infer<typeof CaseBrief>;

export const deskRoutes = {
  desk: route({ method: 'GET', path: '/api/mediation/desk', capability: 'mediation.ownDesk', summary: '调解员今天的安排和自己的统计', output: MediatorDesk }),
  brief: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/brief', capability: 'mediation.conduct', summary: '案情一页纸', params: z.object({ caseId: CaseId }), output: CaseBrief }),
  mediationStatistics: route({ method: 'GET', path: '/api/mediators/statistics', capability: 'mediation.listMediators', summary: '调解统计（法院或本组织）', output: MediationStatistics }),
};
