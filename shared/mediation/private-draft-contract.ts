import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { AgreementClause } from './mediation';

const InCase = z.object({ caseId: CaseId });
/** Where money goes is written when the draft comes before everybody. */
const Clauses = z.array(z.omit(AgreementClause, { account: true })).check(z.minLength(1, '请至少写一条协议内容'), z.maxLength(60));

/** A draft of the agreement written in a private talk: for its members only, until it is brought before everybody. */
export const PrivateDraft = z.object({ group: z.string(), names: z.array(z.string()), clauses: Clauses, wantsStatement: z.boolean(), at: Instant });
export type PrivateDraft = z.infer<typeof PrivateDraft>;
/** `inPrivate`: the reader is in a private talk now */
export const PrivateDrafts = z.object({ inPrivate: z.boolean(), items: z.array(PrivateDraft) });
export type PrivateDrafts = z.infer<typeof PrivateDrafts>;

export const privateDraftRoutes = {
  privateDrafts: route({ method: 'GET', path: '/api/cases/{caseId}/mediation/private-drafts', capability: 'mediation.attend', summary: '单独谈话中的协议草稿（只有谈话的人能看）', params: InCase, output: PrivateDrafts }),
  writePrivateDraft: route({ method: 'PUT', path: '/api/cases/{caseId}/mediation/private-drafts', capability: 'mediation.conduct', summary: '在单独谈话中拟协议草稿', params: InCase, body: z.object({ clauses: Clauses, wantsStatement: z.boolean() }), output: PrivateDrafts }),
};
