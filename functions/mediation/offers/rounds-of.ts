import { CourtError } from '../../../shared/kernel/errors';
import type { RoundId } from '../../../shared/kernel/ids';
import type { OfferRound, OfferRoundView, OfferSide } from '../../../shared/mediation/offer-round';
import type { Caller } from '../../cases/authorise';
import { OfferRoundItem, PartyItem } from '../../cases/case-items';
import { put, type StatePut } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { mediationOf, standingsIn } from '../mediation-of';

export const ROUND_DUE_KEY = 'MEDIATION_ROUND';

/** While it runs, with the row the sweep reads when it is over. */
export const putRound = (record: CaseRecord, round: OfferRound): StatePut =>
  put(OfferRoundItem, round, round.outcome === 'running' ? { dueKey: ROUND_DUE_KEY, dueSort: `${round.expiresAt}#${record.caseId}` } : {});

/** @throws mediation.roundUnknown */
export const roundOf = (record: CaseRecord, roundId: RoundId): OfferRound => {
  const round = record.one(OfferRoundItem, roundId);
  if (round === undefined) throw new CourtError('mediation.roundUnknown', '没有找到这一轮报价，请刷新页面查看最新进展。');
  return round;
};

/** The side a person may speak for. 解释 147: an agent needs special authority. @throws access.notAllowed, mediation.authorityNeeded */
export const sideOf = (record: CaseRecord, round: OfferRound, personId: string): OfferSide => {
  const standings = standingsIn(record, personId).filter(({ party }) => party.partyId === round.payerPartyId || party.partyId === round.payeePartyId);
  if (standings.length === 0) throw new CourtError('access.notAllowed', '这一轮报价只在付款方和收款方之间进行，您不用报价。');
  const able = standings.find(({ agency }) => agency?.authority !== 'general');
  if (able === undefined) throw new CourtError('mediation.authorityNeeded', '您的授权委托书是一般授权，不能代为报价。请让当事人本人报价，或补交写明“特别授权”的委托书。');
  return able.party.partyId === round.payerPartyId ? 'payer' : 'payee';
};

const mySide = (record: CaseRecord, round: OfferRound, personId: string): OfferSide | undefined => {
  const mine = standingsIn(record, personId).map(({ party }) => party.partyId);
  return mine.includes(round.payerPartyId) ? 'payer' : mine.includes(round.payeePartyId) ? 'payee' : undefined;
};

/** The rounds a person may know of: the mediator's own case, or one's own rounds. Newest first. The court never asks: the door is closed to it. */
export const roundsFor = (record: CaseRecord, caller: Pick<Caller, 'personId'>): OfferRoundView[] => {
  const asMediator = mediationOf(record).mediatorId === caller.personId;
  const nameOf = (partyId: string) => record.one(PartyItem, partyId)?.name ?? '';
  return record.all(OfferRoundItem).flatMap((round) => {
    const side = mySide(record, round, caller.personId);
    if (!asMediator && side === undefined) return [];
    return [{ ...round, payerName: nameOf(round.payerPartyId), payeeName: nameOf(round.payeePartyId), ...(side === undefined ? {} : { mySide: side }) }];
  }).sort((a, b) => b.openedAt.localeCompare(a.openedAt));
};
