import { CourtError } from '../../../shared/kernel/errors';
import type { PartyId, RoundId } from '../../../shared/kernel/ids';
import type { OfferRound } from '../../../shared/mediation/offer-round';
import { boundParties } from '../../../shared/mediation/standing';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { OfferRoundItem, PartyItem, RepresentationItem } from '../../cases/case-items';
import { appendToCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import { newId } from '../../platform/new-id';
import { mediationOf } from '../mediation-of';
import { putRound } from './rounds-of';

const OPEN: ReadonlySet<string> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting']);
export interface Wanted { kind: OfferRound['kind']; subject: string; payerPartyId: PartyId; payeePartyId: PartyId }

/** The mediator opens a round between two sides that are in the case; one at a time, so many as the court allows (民事调解规定 5: separately as needed). */
export const openRound = async ({ record, caller, wanted, at }: { record: CaseRecord; caller: Caller; wanted: Wanted; at: Date }): Promise<CaseRecord> => {
  if (!OPEN.has(mediationOf(record).state)) throw new CourtError('mediation.wrongState', '现在不在协商阶段，不能开始报价。');
  const bound = boundParties(record.all(PartyItem), record.all(RepresentationItem)).map(({ partyId }) => partyId);
  for (const field of ['payerPartyId', 'payeePartyId'] as const) {
    if (!bound.includes(wanted[field])) throw new CourtError('mediation.offerParties', '付款方和收款方都要先进入本案、确认身份，请重新选择。', { path: field });
  }
  if (wanted.payerPartyId === wanted.payeePartyId) throw new CourtError('mediation.offerParties', '付款方和收款方不能是同一方。', { path: 'payeePartyId' });
  const rounds = record.all(OfferRoundItem);
  if (rounds.some(({ outcome }) => outcome === 'running')) throw new CourtError('mediation.roundRunning', '还有一轮报价没有结束，请等它结束或先结束它。');
  const { rounds: most, hours } = court().offerRounds;
  if (rounds.length >= most) throw new CourtError('mediation.roundRunning', `本案已经报过${most}轮，不能再开新的一轮，请改为当面协商。`);
  const round: OfferRound = {
    roundId: newId<RoundId>('round', at), ...wanted, openedAt: at.toISOString(), expiresAt: new Date(at.getTime() + hours * 3_600_000).toISOString(), answered: [], offers: [], outcome: 'running',
  };
  return appendToCase(record, at, [{ type: 'OFFER_ROUND_OPENED', actor: actorOf(caller), data: { roundId: round.roundId, kind: round.kind, partyIds: [wanted.payerPartyId, wanted.payeePartyId] } }], { puts: [putRound(record, round)] });
};
