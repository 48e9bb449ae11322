import { CourtError } from '../../../shared/kernel/errors';
import { dateText, type CourtDate } from '../../../shared/kernel/time';
import type { PartyId, PersonId } from '../../../shared/kernel/ids';
import { isChoosing, type MediatorChoice } from '../../../shared/mediation/before-filing';
import type { Mediation } from '../../../shared/mediation/mediation';

/** One side's wish instead of its earlier one. @throws mediation.wrongState, access.notAllowed */
export const chosen = (mediation: Mediation, partyIds: readonly PartyId[], wish: { mediatorId: PersonId; name: string } | undefined, at: Date): MediatorChoice[] => {
  if (mediation.state !== 'requested') throw new CourtError('mediation.wrongState', '调解员已经确定或者调解已经结束，不能再选，请刷新页面查看最新进展。');
  if (partyIds.length === 0) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能选调解员。');
  return [...(mediation.choices ?? []).filter(({ partyId }) => !partyIds.includes(partyId)), ...partyIds.map((partyId) => ({ partyId, ...wish, at: at.toISOString() }))];
};

/** 在线调解规则 10(2): whom everybody has chosen. One side alone chooses nobody: the court asks its view and designates (10(1)). */
export const jointChoice = (choices: readonly MediatorChoice[], bound: readonly string[]): PersonId | undefined => {
  const [first] = choices;
  if (first?.mediatorId === undefined || bound.length < 2) return undefined;
  return bound.every((partyId) => choices.some((choice) => choice.partyId === partyId && choice.mediatorId === first.mediatorId)) ? first.mediatorId : undefined;
};

/** The court waits while both are choosing and their two working days run. @throws mediation.choiceRunning */
export const mayDesignate = (mediation: Mediation, choiceUntil: CourtDate | undefined, today: CourtDate): void => {
  if (!isChoosing(mediation.choices) || choiceUntil === undefined || today > choiceUntil) return;
  throw new CourtError('mediation.choiceRunning', `当事人正在共同选定调解员，最晚${dateText(choiceUntil)}；到期没有选定，或者有人请法院指定的，再由法院指定（在线调解规则第10条第2款）。`);
};
