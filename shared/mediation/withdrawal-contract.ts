import * as z from 'zod/mini';
import { route } from '../kernel/contract';
import { CaseId, FileId, PartyId } from '../kernel/ids';
import { Withdrawal, WithdrawalDecision, WithdrawalReason } from './withdrawal';

const Withdrawals = z.object({ items: z.array(Withdrawal) });

export const withdrawalRoutes = {
  applyWithdrawal: route({
    method: 'POST', path: '/api/cases/{caseId}/mediation/withdrawals', capability: 'mediation.withdrawSuit', summary: '申请撤诉', params: z.object({ caseId: CaseId }), status: 201, output: Withdrawals,
    /** `against`: the defendants let go; left out = the whole suit. `fileId`: the drawn signature */
    body: z.object({ reason: WithdrawalReason, note: z.optional(z.string().check(z.maxLength(500))), against: z.optional(z.array(PartyId).check(z.minLength(1, '请选择对哪位被告撤诉'))), fileId: FileId }),
  }),
  ruleWithdrawal: route({ method: 'POST', path: '/api/cases/{caseId}/mediation/withdrawals/{withdrawalId}/ruling', capability: 'mediation.ruleWithdrawal', summary: '裁定是否准许撤诉', params: z.object({ caseId: CaseId, withdrawalId: z.string().check(z.maxLength(60)) }), body: WithdrawalDecision, output: Withdrawals }),
};
