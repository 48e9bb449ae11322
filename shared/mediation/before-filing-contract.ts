import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, PersonId } from '../kernel/ids';
import { ReturnGround } from './before-filing';
import { MediationView } from './mediation';
import { MediatorProfile } from './mediator';

const InCase = z.object({ caseId: CaseId });
/** What 在线调解规则 5(2) asks to be published of each. */
const Candidate = z.pick(MediatorProfile, { personId: true, name: true, organisation: true, kind: true, expertise: true, languages: true, area: true, charging: true, certificate: true });

export const beforeFilingRoutes = {
  mediateBeforeFiling: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/before-filing', capability: 'mediation.request', summary: '先调解，暂不立案', params: InCase, body: z.object({ note: z.optional(z.string().check(z.maxLength(500))) }), output: MediationView, status: 201 }),
  consent: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/consent', capability: 'mediation.request', summary: '同意诉前调解', params: InCase, output: MediationView }),
  askDocketing: route({
    method: 'POST', path: '/api/cases/{caseId}/mediation/docketing', capability: 'mediation.docket', summary: '正式立案（不用重新提交材料）', params: InCase, output: MediationView,
    /** the clerk's reason for handing the application for mediation back */
    body: z.object({ returnGround: z.optional(ReturnGround), advice: z.optional(z.string().check(z.maxLength(500))) }),
  }),
  candidates: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/candidates', capability: 'mediation.request', summary: '可以选的调解员', params: InCase, output: z.object({ items: z.array(Candidate) }) }),
  chooseMediator: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/choice', capability: 'mediation.request', summary: '选调解员，或者请法院指定', params: InCase, body: z.object({ mediatorId: z.optional(PersonId) }), output: MediationView }),
};
