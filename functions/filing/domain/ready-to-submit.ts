import type { Finding } from '../../../shared/filing/form';
import type { FilingState } from '../../../shared/filing/filing';
import { filingLifecycle } from '../../../shared/filing/filing';
import { CourtError } from '../../../shared/kernel/errors';

export type FilingAct = 'submit' | 'return' | 'accept' | 'declareInadmissible' | 'transfer';

/** The state after the act; refused when the lifecycle has no such way. */
export const stateAfter = (state: FilingState, act: FilingAct): FilingState => {
  const next = filingLifecycle[state][act];
  if (next !== undefined) return next;
  if (act === 'submit') throw new CourtError('filing.notDraft', '这份材料已经提交，不用重复提交。请在“我的案件”查看进度。');
  throw new CourtError('filing.notSubmitted', '这份材料现在不在待审查状态，可能已被处理。请刷新队列。');
};

/** `findings`: of the same pre-flight that the phone shows and the clerk reads. */
export interface Readiness { verified: boolean; findings: readonly Finding[]; signed: boolean }

/** What must be there before a filing can be submitted, in the order in which a person would do it. Warnings never stop it. */
export const requireReady = ({ verified, findings, signed }: Readiness): void => {
  if (!verified) throw new CourtError('identity.notVerified', '提交前要先核验身份，确认起诉的是您本人。请完成身份核验后再提交。');
  const errors = findings.filter(({ level }) => level === 'error');
  const [first] = errors;
  const more = errors.length > 1 ? `还有${errors.length - 1}处需要填写或更正。` : '';
  if (first?.path === 'standing') throw new CourtError('filing.proofNeeded', `您是替别人起诉的。${first.message}，法院核对后您才能代为办理。`, { path: first.path });
  if (first?.path === 'coSigners') throw new CourtError('filing.notSigned', `${first.message}。请在核对页点“请共同原告签名”。`, { path: first.path });
  if (first !== undefined) throw new CourtError('filing.incomplete', `${first.message}。${more}`, { path: first.path });
  if (!signed) throw new CourtError('filing.notSigned', '请先手写签名。签名后又改过内容的，需要重新签名。', { path: 'signature' });
};
