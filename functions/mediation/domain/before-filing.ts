import type { CasePhase } from '../../../shared/cases/court-case';
import type { Party } from '../../../shared/cases/party';
import { CourtError } from '../../../shared/kernel/errors';
import type { PartyId } from '../../../shared/kernel/ids';
import type { Mediation } from '../../../shared/mediation/mediation';
import { isOpen } from './advance';

/** Handed in and not yet decided: the one who files may have it mediated first. @throws cases.wrongPhase, access.notAllowed, mediation.alreadyOpen */
export const mayMediateFirst = ({ phase, applies, mediation }: { phase: CasePhase; applies: boolean; mediation: Mediation | undefined }): void => {
  if (!applies) throw new CourtError('access.notAllowed', '诉前调解由提交起诉材料的人申请。您愿意调解的，可以告诉对方或者法院。');
  if (isOpen(mediation)) throw new CourtError('mediation.alreadyOpen', '已经在调解，不用再次申请，请刷新页面查看进展。');
  if (phase !== 'filing') throw new CourtError('cases.wrongPhase', phase === 'open' ? '本案已经立案，请直接申请调解。' : '材料交到法院、还没有立案的，才能申请诉前调解。');
};

/** 在线调解规则 4, 15(1): the other side's yes, given once. @throws mediation.wrongState, access.notAllowed */
export const agreeToMediate = (mediation: Mediation, partyIds: readonly PartyId[], at: Date): Mediation => {
  if (mediation.track !== 'L' || !isOpen(mediation)) throw new CourtError('mediation.wrongState', '现在没有等您答复的诉前调解，请刷新页面查看最新进展。');
  if (partyIds.length === 0) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能答复。');
  const given = mediation.consents ?? [];
  const added = partyIds.filter((partyId) => !given.some((one) => one.partyId === partyId));
  if (added.length === 0) throw new CourtError('mediation.wrongState', '您已经同意调解，请等待调解员安排时间。');
  return { ...mediation, consents: [...given, ...added.map((partyId) => ({ partyId, at: at.toISOString() }))] };
};

/** Nobody is mediated who has not said yes: everybody bound, and somebody on the other side. @throws mediation.consentMissing */
export const needConsent = (mediation: Mediation, bound: readonly Pick<Party, 'partyId' | 'role'>[]): void => {
  if (mediation.track !== 'L') return;
  const said = (partyId: string) => mediation.consents?.some((one) => one.partyId === partyId) === true;
  const others = bound.filter(({ role }) => role !== 'plaintiff');
  if (others.length === 0) throw new CourtError('mediation.consentMissing', '对方还没有进入本案答复是否同意调解。联系不上的，请记录原因、结束调解（在线调解规则第15条）。');
  if (!bound.every(({ partyId }) => said(partyId))) throw new CourtError('mediation.consentMissing', '还有人没有答复是否同意调解，请先联系他们。不同意的，调解随即结束。');
};

/** "正式立案": at any time before docketing, nobody is kept in a mediation. @throws cases.wrongPhase, access.notAllowed, mediation.returnGround */
export const mayAskDocketing = ({ phase, applies, byClerk, returnGround, advice }: { phase: CasePhase; applies: boolean; byClerk: boolean; returnGround: string | undefined; advice: string | undefined }): void => {
  if (phase !== 'preFiling') throw new CourtError('cases.wrongPhase', phase === 'filing' ? '法院已经在审查起诉材料，不用再申请立案。' : '本案不在诉前调解，不用申请立案。');
  if (!byClerk && !applies) throw new CourtError('access.notAllowed', '正式立案由提交起诉材料的人申请。您不愿意调解的，请选择“不同意调解”。');
  if (!byClerk && returnGround !== undefined) throw new CourtError('access.notAllowed', '退回调解申请由法院决定。您想立案的，直接申请即可。');
  if (returnGround !== undefined && (advice ?? '').trim().length < 4) throw new CourtError('mediation.returnGround', '退回调解申请要告诉当事人怎么办，至少4个字。', { path: 'advice' });
};
