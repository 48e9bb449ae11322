import type { Party } from '../../../shared/cases/party';
import { CourtError } from '../../../shared/kernel/errors';
import type { PartyId } from '../../../shared/kernel/ids';
import type { Standing } from '../../../shared/mediation/standing';
import { openClaims, pendingWithdrawal, withdrawalGrounds, type Withdrawal, type WithdrawalDecision } from '../../../shared/mediation/withdrawal';

export interface Suit { phase: string; parties: readonly Party[]; withdrawals: readonly Withdrawal[]; /** a judgment is in the file, or a 调解书 is in effect */ decided: boolean; counterclaimed: boolean }
export interface Claims { plaintiffIds: PartyId[]; defendantIds: PartyId[] }

/** CPL 148: before judgment, by the one who sued. @throws cases.wrongPhase, mediation.notPlaintiff, mediation.authorityNeeded, mediation.withdrawalOpen, mediation.notInSuit */
export const mayWithdraw = (suit: Suit, standings: readonly Standing[], against: readonly PartyId[] | undefined): Claims => {
  if (suit.phase !== 'open') throw new CourtError('cases.wrongPhase', suit.phase === 'closed' ? '本案已经结案，不用再撤诉。' : '本案还没有立案，可以直接撤回起诉材料，不用申请撤诉。');
  if (suit.decided) throw new CourtError('cases.wrongPhase', '本案已经宣判或者调解书已经生效，不能再撤诉。');
  const claiming = standings.filter(({ party }) => party.role === 'plaintiff');
  if (claiming.length === 0) throw new CourtError('mediation.notPlaintiff', '撤诉由原告申请。您不是本案原告，希望结束案件的，可以与对方协商或者申请调解。');
  // CPL 62(2); 解释 89: giving up claims takes special authority
  const able = claiming.filter(({ agency }) => agency?.authority !== 'general');
  if (able.length === 0) throw new CourtError('mediation.authorityNeeded', '您的授权委托书是一般授权，不能代为撤诉。请让原告本人申请，或补交写明“特别授权”的委托书。');
  if (pendingWithdrawal(suit.withdrawals) !== undefined) throw new CourtError('mediation.withdrawalOpen', '本案已有一份撤诉申请等待法院裁定，请等裁定后再申请。');
  const plaintiffIds = able.map(({ party }) => party.partyId);
  const open = openClaims(suit.parties, suit.withdrawals).filter(({ plaintiffId }) => plaintiffIds.includes(plaintiffId)).map(({ defendantId }) => defendantId);
  const defendantIds = [...new Set(against ?? open)];
  if (defendantIds.length === 0 || !defendantIds.every((partyId) => open.includes(partyId))) throw new CourtError('mediation.notInSuit', '您选择的人不是本案被告，或者已经准许对他撤诉，请重新选择。', { path: 'against' });
  return { plaintiffIds, defendantIds };
};

/** A refusal names its ground and gives reasons; leave needs neither. @throws mediation.withdrawalGround */
export const checkWithdrawalDecision = ({ allowed, ground, reason }: WithdrawalDecision): void => {
  if (allowed) return;
  if (ground === undefined || withdrawalGrounds[ground] === undefined) throw new CourtError('mediation.withdrawalGround', '不准许撤诉要选定法律规定的事由，请从列表中选择。', { path: 'ground' });
  if (reason === undefined || reason.trim().length < 10) throw new CourtError('mediation.withdrawalGround', '请写明不准许的具体理由，至少10个字。', { path: 'reason' });
};

/** Whether leave ends the whole suit. 解释 239: a counterclaim goes on by itself. */
export const endsSuit = (suit: Pick<Suit, 'parties' | 'withdrawals' | 'counterclaimed'>, claims: Claims): boolean =>
  !suit.counterclaimed && openClaims(suit.parties, suit.withdrawals).every(({ plaintiffId, defendantId }) => claims.plaintiffIds.includes(plaintiffId) && claims.defendantIds.includes(defendantId));
