import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, PartyId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { MediationView } from './mediation';

const InCase = z.object({ caseId: CaseId });

/** A fixed session of one's own, in whatever case. */
export const DiaryEntry = z.object({ caseId: CaseId, title: z.string(), startsAt: Instant, minutes: z.number() });
export type DiaryEntry = z.infer<typeof DiaryEntry>;

export const sessionRoutes = {
  diary: route({ method: 'GET', path: '/api/mediation/diary', capability: 'mediation.ownDiary', summary: '自己已定的各场调解', output: z.object({ items: z.array(DiaryEntry) }) }),
  sessionCalendar: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/calendar', capability: 'mediation.room', summary: '调解时间的日历文件（.ics）', params: InCase, output: z.object({ name: z.string(), ics: z.string(), startsAt: Instant }) }),
  answerApart: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/apart-answers', capability: 'mediation.request', summary: '是否同意调解员先与其他人单独谈', params: InCase, body: z.object({ agreed: z.boolean() }), output: MediationView }),
  sayLate: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/lateness', capability: 'mediation.request', summary: '说明会晚到', params: InCase, body: z.object({ minutes: z.number('请选择晚到多久').check(z.int(), z.minimum(5), z.maximum(60, '晚到1小时以上的，请联系调解员改时间')) }), output: MediationView }),
  recordAbsence: route({
    method: 'POST', path: '/api/cases/{caseId}/mediation/absences', capability: 'mediation.conduct', summary: '记录未到场', params: InCase, output: MediationView, status: 201,
    body: z.object({ partyIds: z.array(PartyId).check(z.minLength(1, '请选择谁没有到场')), outcome: z.enum(['again', 'end']), note: z.optional(z.string().check(z.maxLength(500))) }),
  }),
};
