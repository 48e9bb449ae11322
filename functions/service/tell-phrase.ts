import type { PartyId } from '../../shared/kernel/ids';
import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { copy } from './copy';
import { partyIn, putParty } from './service-items';

/** At the counter or on the telephone, with somebody who has no account: the words by which they know the court's messages. The log says that, not what. Who has an account chooses there. @throws cases.conflict */
export const tellPhrase = async (record: CaseRecord, partyId: PartyId, safePhrase: string, caller: Caller, at: Date): Promise<Record<string, never>> => {
  const party = partyIn(record, partyId);
  if (party.personId !== undefined) throw new CourtError('cases.conflict', copy.refusals.phraseInAccount);
  await appendToCase(record, at, [{ type: 'SAFE_PHRASE_TOLD', actor: actorOf(caller), data: { partyId } }], { puts: [putParty(record, { ...party, safePhrase })] });
  return {};
};
