import { CourtError } from '../../../shared/kernel/errors';
import { courtDateOf } from '../../../shared/kernel/time';
import type { Withdrawal, WithdrawalDecision } from '../../../shared/mediation/withdrawal';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { MediationItem, WithdrawalItem } from '../../cases/case-items';
import { appendToCase, put, type StatePut } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { fileDocument } from '../../cases/file-document';
import { renderSignedPdf } from '../../platform/render-signed-pdf';
import { advance } from '../domain/advance';
import { checkWithdrawalDecision, endsSuit } from '../domain/withdraw-suit';
import { putMediation } from '../mediation-of';
import { copy } from './copy';
import { withdrawalRuling } from './papers';
import { suitOf } from './suit-of';

const OPEN: ReadonlySet<string> = new Set(['requested', 'referred', 'scheduling', 'scheduled', 'inSession', 'drafting', 'signing']);

/** 在线调解规则 25: withdrawn, so there is nothing left to mediate. An agreement already in effect stays, and is still performed. */
const endMediation = (record: CaseRecord, at: Date): StatePut[] => {
  const mediation = record.one(MediationItem);
  if (mediation === undefined || !OPEN.has(mediation.state)) return [];
  const ended = mediation.session === undefined ? {} : { session: { ...mediation.session, endedAt: at.toISOString() } };
  return [putMediation(record, { ...mediation, ...ended, state: advance(mediation.state, 'withdraw') })];
};

/** CPL 148, 157 I (五): the judge rules; the paper is served by the court's rule, the fee is halved and the case closed by those whose work that is. */
export const ruleWithdrawal = async ({ record, caller, withdrawalId, decision, at }: { record: CaseRecord; caller: Caller; withdrawalId: string; decision: WithdrawalDecision; at: Date }): Promise<CaseRecord> => {
  const withdrawal = record.one(WithdrawalItem, withdrawalId);
  if (withdrawal === undefined) throw new CourtError('mediation.withdrawalUnknown', '没有找到这份撤诉申请，请刷新页面后再试。');
  if (withdrawal.ruling !== undefined || record.head.phase !== 'open') throw new CourtError('mediation.wrongState', '这份撤诉申请已经裁定过，或者本案已经结案。');
  checkWithdrawalDecision(decision);
  const ends = decision.allowed && endsSuit(suitOf(record), withdrawal);
  const pdf = await renderSignedPdf(withdrawalRuling(record, withdrawal, { decision, judgeName: caller.name, ends }, at), at);
  const { document, put: filed } = await fileDocument({ kind: 'withdrawalRuling', title: copy.rulingName, ...pdf }, at);
  const ruled: Withdrawal = { ...withdrawal, ruling: { ...decision, at: at.toISOString(), judgeName: caller.name, documentId: document.documentId, ends } };
  const { allowed, ground } = decision;
  const ended = ends ? endMediation(record, at) : [];
  const actor = actorOf(caller);
  return appendToCase(record, at, [{ type: 'WITHDRAWAL_RULED', actor, data: { withdrawalId, allowed, ends, ...(ground === undefined ? {} : { ground }), effectiveOn: courtDateOf(at.toISOString()), documentId: document.documentId, sha256: document.sha256 } }, ...(ended.length === 0 ? [] : [{ type: 'MEDIATION_ENDED' as const, actor }])], {
    puts: [filed, put(WithdrawalItem, ruled), ...ended],
  });
};
