import { CourtError } from '../../../shared/kernel/errors';
import { momentText } from '../../../shared/kernel/time';
import type { OfferRound, OfferSide, OpenOffer } from '../../../shared/mediation/offer-round';

/** Both sides' numbers of a sealed round. */
export interface Numbers { payer: number; payee: number }

/** What the payer would give at most against what the payee would take at least: they meet half way, down to the fen, or not at all. */
export const openSealed = ({ payer, payee }: Numbers): { outcome: 'met'; amountFen: number } | { outcome: 'apart' } =>
  (payer >= payee ? { outcome: 'met', amountFen: Math.floor((payer + payee) / 2) } : { outcome: 'apart' });

/** @throws mediation.roundOver when nothing more can be said in it */
export const needRunning = (round: OfferRound, at: Date): void => {
  if (round.outcome !== 'running') throw new CourtError('mediation.roundOver', '这一轮报价已经结束，请看结果，或等调解员开下一轮。');
  if (at.getTime() >= Date.parse(round.expiresAt)) throw new CourtError('mediation.roundOver', `这一轮报价已于${momentText(round.expiresAt)}到期，请等调解员开下一轮。`);
};

/** A sealed number is given once: it cannot be probed against the other side's. @throws mediation.offerGiven */
export const needUnanswered = (round: OfferRound, side: OfferSide): void => {
  if (round.answered.includes(side)) throw new CourtError('mediation.offerGiven', '您这一轮已经报过价，密封报价不能修改，请等对方报价。');
};

/** The other side's latest open offer, the one that can be accepted. @throws mediation.nothingToAccept */
export const latestOffer = (round: OfferRound, side: OfferSide): OpenOffer => {
  const offer = round.offers.filter((one) => one.side !== side).at(-1);
  if (offer === undefined) throw new CourtError('mediation.nothingToAccept', '对方还没有报价，您可以先报一个数。');
  return offer;
};

/** In an open round the sides move towards each other: a payer does not go down, a payee does not go up. @throws mediation.offerBackwards */
export const needNearer = (round: OfferRound, side: OfferSide, amountFen: number): void => {
  const mine = round.offers.filter((one) => one.side === side).at(-1)?.amountFen;
  if (mine === undefined || (side === 'payer' ? amountFen > mine : amountFen < mine)) return;
  throw new CourtError('mediation.offerBackwards', side === 'payer' ? '新的报价要比您上一次的高。' : '新的报价要比您上一次的低。', { path: 'amountFen' });
};
