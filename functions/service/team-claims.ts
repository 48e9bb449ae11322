import { QueryCommand } from 'dynamodb-toolbox';
import type { Representation } from '../../shared/cases/party';
import type { CaseId } from '../../shared/kernel/ids';
import type { Output } from '../../shared/kernel/contract';
import type { teamRoutes } from '../../shared/service/team-contract';
import type { TeamMember, TeamView } from '../../shared/service/team';
import { DocumentItem, RepresentationItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { casesTable } from '../platform/tables';
import { partyIn } from './service-items';
import { teamCopy } from './team-copy';
import { present } from './team-members';

type Row = Output<typeof teamRoutes.teamClaims>['items'][number];

/** The cases in which a member waits for the court's word: found by the member's own rows, no case is opened for nothing. */
const waitingCases = async ({ personId }: TeamMember): Promise<CaseId[]> => {
  const found = new Set<CaseId>();
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: `PERSON#${personId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } }).options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    for (const { pk, sk, data } of (page.Items ?? []) as { pk: string; sk: string; data: Partial<Representation> }[]) {
      if (sk.startsWith(`${RepresentationItem.prefix}#`) && data.state === 'pending') found.add(pk.slice('CASE#'.length) as CaseId);
    }
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return [...found];
};

const rowsOf = (record: CaseRecord, member: TeamMember): Row[] => {
  const all = record.all(RepresentationItem);
  const { caseId, caseNumber, title } = record.head;
  return all.filter(({ personId, state, as }) => personId === member.personId && state === 'pending' && as !== 'guardian').map((agency) => {
    const paper = record.all(DocumentItem).find(({ fileId, visibleTo }) => fileId === agency.powerOfAttorneyFileId && (visibleTo === undefined || visibleTo.includes(agency.partyId)));
    const leaver = all.find(({ partyId, state, reason }) => partyId === agency.partyId && state === 'ended' && reason === teamCopy.handedOver(member.name));
    return {
      caseId, title, representationId: agency.representationId, partyName: partyIn(record, agency.partyId).name, agentName: agency.name, authority: agency.authority, askedAt: agency.askedAt,
      ...(caseNumber === undefined ? {} : { caseNumber }), ...(leaver === undefined ? {} : { fromName: leaver.name }), ...(paper === undefined ? {} : { documentId: paper.documentId }),
    };
  });
};

/** Whom of the team the court still has to accept as an agent, and where: after a hand-over these are many cases and one power of attorney. */
export const teamClaims = async (team: TeamView): Promise<{ items: Row[] }> => {
  const items: Row[] = [];
  for (const member of team.members.filter(present)) {
    for (const caseId of await waitingCases(member)) items.push(...rowsOf(await loadCase(caseId), member));
  }
  return { items: items.toSorted((a, b) => a.askedAt.localeCompare(b.askedAt)) };
};
