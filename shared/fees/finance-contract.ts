import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { CaseId } from '../kernel/ids';
import { CourtDate } from '../kernel/time';
import { FeeNotice } from './fee-notice';
import { Figure } from './figures';
import { DailyProof, Difference, ReconciledFamily, Reconciliation } from './reconciliation';

const Note = z.string().check(z.trim(), z.minLength(4, '请写明原因，至少4个字'));

/** What became of a statement's lines; `later`: days that are not over, compared tomorrow. */
export const ImportedStatement = z.object({ lines: z.number(), booked: z.number(), surplus: z.number(), known: z.number(), unmatched: z.number(), runs: z.array(Reconciliation), later: z.array(CourtDate) });
export type ImportedStatement = z.infer<typeof ImportedStatement>;

/** The finance office: figures, reconciliation, proof. */
export const financeRoutes = {
  /** kept up with every event; `totals` are the sums of all days; `verifying`: what is being asked of a channel just now */
  figures: route({ method: 'GET', path: '/api/finance/figures', capability: 'fees.finance', summary: '收退费日汇总', query: z.object({ from: CourtDate, to: CourtDate }), output: z.object({ days: z.array(Figure), totals: z.array(Figure), verifying: z.object({ fen: z.number(), count: z.number() }) }) }),
  unpaidNotices: route({ method: 'GET', path: '/api/finance/unpaid', capability: 'fees.finance', summary: '待交费通知', query: PageQuery, output: pageOf(z.object({ caseId: CaseId, caseNumber: z.optional(z.string()), title: z.string(), notice: FeeNotice })) }),
  reconciliations: route({ method: 'GET', path: '/api/finance/reconciliations', capability: 'fees.finance', summary: '每日对账', output: z.object({ items: z.array(Reconciliation) }) }),
  reconcile: route({ method: 'POST', path: '/api/finance/reconciliations', capability: 'fees.reconcile', summary: '立即对账', body: z.object({ on: CourtDate, family: ReconciledFamily }), output: Reconciliation }),
  /** `file`: the CSV in base64, as the bank gave it (UTF-8 or GBK) */
  bankStatement: route({ method: 'POST', path: '/api/finance/bank-statements', capability: 'fees.reconcile', summary: '导入银行对账文件', body: z.object({ on: z.optional(CourtDate), file: z.string().check(z.minLength(1, '文件是空的'), z.maxLength(3_000_000, '文件太大，请按日拆分')) }), output: ImportedStatement }),
  /** A transfer that named no notice, and the notice a person found for it. */
  matchDeposit: route({ method: 'POST', path: '/api/finance/differences/match', capability: 'fees.reconcile', summary: '认领银行到账', body: z.object({ on: CourtDate, differenceId: z.string(), accountNumber: z.string() }), output: Difference }),
  differences: route({ method: 'GET', path: '/api/finance/differences', capability: 'fees.finance', summary: '对账差异', query: z.object({ state: z.optional(z.string()) }), output: z.object({ items: z.array(Difference) }) }),
  explainDifference: route({ method: 'POST', path: '/api/finance/differences/explanation', capability: 'fees.reconcile', summary: '说明对账差异', body: z.object({ on: CourtDate, differenceId: z.string(), note: Note }), output: Difference }),
  proofs: route({ method: 'GET', path: '/api/finance/proofs', capability: 'fees.finance', summary: '每日账账核对', output: z.object({ items: z.array(DailyProof) }) }),
};
