import { CourtError } from '../../shared/kernel/errors';
import type { PartyView } from '../../shared/cases/party';
import type { Caller } from './authorise';
import { actorOf } from './actor-of';
import { PartyItem, RepresentationItem } from './case-items';
import { appendToCase, put } from './case-log';
import type { CaseRecord } from './case-record';
import { viewParty } from './view-party';

/** The court looks at the power of attorney (CPL 62); only then does the agent stand for the party. */
export const decideRepresentation = async (
  record: CaseRecord, caller: Caller, at: Date, representationId: string, decision: { accepted: boolean; reason?: string | undefined },
): Promise<PartyView> => {
  const agency = record.one(RepresentationItem, representationId);
  const party = agency === undefined ? undefined : record.one(PartyItem, agency.partyId);
  if (agency === undefined || party === undefined) throw new CourtError('request.notFound', '没有找到这份代理申请，请刷新后再试。');
  if (agency.state !== 'pending') throw new CourtError('cases.conflict', '这份代理申请已经处理过了，请刷新查看。');
  if (!decision.accepted && (decision.reason ?? '').trim() === '') throw new CourtError('filing.reasonNeeded', '不通过的，请写明理由，代理人会看到。', { path: 'reason' });
  const decided = { ...agency, state: decision.accepted ? 'accepted' as const : 'refused' as const, decidedAt: at.toISOString(), ...(decision.reason === undefined ? {} : { reason: decision.reason }) };
  const after = await appendToCase(record, at, [{
    type: decision.accepted ? 'AGENT_ACCEPTED' : 'AGENT_REFUSED', actor: actorOf(caller),
    data: { representationId, partyId: agency.partyId, personId: agency.personId, agentName: agency.name, authority: agency.authority, ...(decision.reason === undefined ? {} : { reason: decision.reason }) },
  }], { puts: [put(RepresentationItem, decided, { personKey: `PERSON#${agency.personId}`, personSort: `CASE#${record.caseId}` })] });
  return viewParty(party, after.all(RepresentationItem), caller.personId);
};
