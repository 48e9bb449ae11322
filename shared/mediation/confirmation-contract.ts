import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId } from '../kernel/ids';
import { CourtDate } from '../kernel/time';
import { ConfirmationDecision, ObjectionDecision } from './confirmation';
import { MediationView } from './mediation';

const InCase = z.object({ caseId: CaseId });
const Reason = z.string().check(z.minLength(10, '请写明为什么认为裁定有错误，至少10个字'), z.maxLength(1000));

export const confirmationRoutes = {
  requestConfirmation: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/confirmation', capability: 'mediation.request', summary: '申请或加入申请司法确认', params: InCase, output: MediationView, status: 201 }),
  ruleConfirmation: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/confirmation/ruling', capability: 'mediation.statement', summary: '裁定司法确认申请', params: InCase, body: ConfirmationDecision, output: MediationView }),
  objectConfirmation: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/confirmation/objections', capability: 'mediation.request', summary: '当事人对司法确认裁定提出异议', params: InCase, body: z.object({ reason: Reason }), output: MediationView, status: 201 }),
  recordObjection: route({
    method: 'POST', path: '/api/cases/{caseId}/mediation/confirmation/objections-of-others', capability: 'mediation.refer', summary: '登记利害关系人对司法确认裁定的异议', params: InCase, output: MediationView, status: 201,
    body: z.object({ name: z.string().check(z.minLength(2, '请填写利害关系人'), z.maxLength(80)), knownOn: CourtDate, reason: Reason }),
  }),
  decideConfirmationObjection: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/confirmation/objections/{objectionId}/decision', capability: 'mediation.statement', summary: '裁定对司法确认的异议', params: z.object({ caseId: CaseId, objectionId: z.string().check(z.maxLength(60)) }), body: ObjectionDecision, output: MediationView }),
};
