import { DeleteTransaction } from 'dynamodb-toolbox';
import type { RoundId } from '../../../shared/kernel/ids';
import type { OfferRound, OfferSide } from '../../../shared/mediation/offer-round';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { SealedOfferItem, sortKeyOf } from '../../cases/case-items';
import { appendToCase, casePk, put, type NewEvent } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { seal, unseal } from '../../platform/sealing';
import { stateEntity } from '../../platform/tables';
import { latestOffer, needNearer, needRunning, needUnanswered, openSealed } from '../domain/offer-round';
import { putRound, roundOf, sideOf } from './rounds-of';

interface Given { record: CaseRecord; caller: Caller; roundId: RoundId; at: Date }

const offerId = (roundId: string, side: OfferSide): string => `${roundId}:${side}`;
const purpose = (roundId: string, side: OfferSide): string => `offer:${offerId(roundId, side)}`;
const other = (side: OfferSide): OfferSide => (side === 'payer' ? 'payee' : 'payer');

/** The sealed numbers of a round that is over leave the store with it. */
export const forget = (record: CaseRecord, { roundId, answered }: OfferRound) => answered.map((side) =>
  stateEntity.build(DeleteTransaction).key({ pk: casePk(record.caseId), sk: sortKeyOf(SealedOfferItem, { offerId: offerId(roundId, side), sealed: '', at: '' }) }));

export const ended = (round: OfferRound, actor: NewEvent['actor']): NewEvent => ({ type: 'OFFER_ROUND_ENDED', actor, data: { roundId: round.roundId, outcome: round.outcome } });

const sealedAnswer = (record: CaseRecord, round: OfferRound, side: OfferSide, amountFen: number, { caller, at }: Given): Promise<CaseRecord> => {
  needUnanswered(round, side);
  const actor = actorOf(caller);
  const given: NewEvent = { type: 'OFFER_GIVEN', actor, data: { roundId: round.roundId, side } };
  const theirs = record.one(SealedOfferItem, offerId(round.roundId, other(side)));
  const answered = [...round.answered, side];
  if (theirs === undefined) {
    const mine = { offerId: offerId(round.roundId, side), sealed: seal(String(amountFen), purpose(round.roundId, side)), at: at.toISOString() };
    return appendToCase(record, at, [given], { puts: [putRound(record, { ...round, answered }), put(SealedOfferItem, mine)] });
  }
  const their = Number(unseal(theirs.sealed, purpose(round.roundId, other(side))));
  const over: OfferRound = { ...round, answered, endedAt: at.toISOString(), ...openSealed(side === 'payer' ? { payer: amountFen, payee: their } : { payer: their, payee: amountFen }) };
  return appendToCase(record, at, [given, ended(over, actor)], { puts: [putRound(record, over)], extra: forget(record, round) });
};

/** A number from one side. Sealed: kept unread until the other's is in, then both are opened at once and forgotten. Open: everybody in the round reads it. No event ever carries it. */
export const giveOffer = async (given: Given & { amountFen: number; note?: string | undefined }): Promise<CaseRecord> => {
  const { record, caller, amountFen, note, at } = given;
  const round = roundOf(record, given.roundId);
  needRunning(round, at);
  const side = sideOf(record, round, caller.personId);
  if (round.kind === 'sealed') return sealedAnswer(record, round, side, amountFen, given);
  needNearer(round, side, amountFen);
  const offers = [...round.offers, { side, amountFen, at: at.toISOString(), ...(note === undefined || note === '' ? {} : { note }) }];
  return appendToCase(record, at, [{ type: 'OFFER_GIVEN', actor: actorOf(caller), data: { roundId: round.roundId, side } }], { puts: [putRound(record, { ...round, answered: [...new Set([...round.answered, side])], offers })] });
};

/** One side takes the other's latest open offer. */
export const acceptOffer = async ({ record, caller, roundId, at }: Given): Promise<CaseRecord> => {
  const round = roundOf(record, roundId);
  needRunning(round, at);
  const { amountFen } = latestOffer(round, sideOf(record, round, caller.personId));
  const over: OfferRound = { ...round, outcome: 'met', amountFen, endedAt: at.toISOString() };
  return appendToCase(record, at, [ended(over, actorOf(caller))], { puts: [putRound(record, over)] });
};
