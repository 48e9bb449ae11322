import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../shared/kernel/ids';
import type { Output } from '../../shared/kernel/contract';
import type { teamRoutes } from '../../shared/service/team-contract';
import type { TeamMember, TeamView } from '../../shared/service/team';
import { RepresentationItem, ServiceItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import { court } from '../platform/court-config';
import { casesTable } from '../platform/tables';
import { unreadDays } from './domain/unread';
import { viewService } from './service-items';
import { present } from './team-members';

type Row = Output<typeof teamRoutes.teamInbox>['items'][number];
const CASES_EACH = 100;

/** What came for a colleague as an agent: what it is and whether it was opened. Reading it takes being an agent oneself. A guardian's papers are the family's. */
const ofMember = async ({ personId, name }: TeamMember, at: Date): Promise<Row[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: `PERSON#${personId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } }).options({ limit: CASES_EACH, reverse: true }).send();
  const ids = [...new Set(((Items ?? []) as { pk: string }[]).map(({ pk }) => pk.slice('CASE#'.length) as CaseId))];
  const records = await Promise.all(ids.map((caseId) => loadCase(caseId)));
  return records.filter((record) => record.headIfAny !== undefined).flatMap((record) => {
    const agencies = record.all(RepresentationItem).filter((one) => one.personId === personId && (one.state === 'accepted' || one.state === 'pending') && one.as !== 'guardian');
    const waiting = new Set(agencies.filter(({ state }) => state === 'pending').map(({ partyId }) => partyId));
    const parties = new Set(agencies.map(({ partyId }) => partyId));
    const { caseId, caseNumber, title } = record.head;
    return record.all(ServiceItem).filter(({ addresseePartyId }) => parties.has(addresseePartyId)).map((service): Row => {
      const days = unreadDays(service, court().serviceUnreadDays.days, at.toISOString());
      return { caseId, title, member: name, memberId: personId, service: viewService(record, service, personId), ...(caseNumber === undefined ? {} : { caseNumber }), ...(days === undefined ? {} : { unreadDays: days }), ...(waiting.has(service.addresseePartyId) ? { waiting: true as const } : {}) };
    });
  });
};

const isUnread = ({ service }: Row): boolean => service.openedAt === undefined && service.confirmedAt === undefined && service.state !== 'served';

/** The team's papers: unopened first, the oldest of them in front; then the newest. */
export const teamInbox = async (team: TeamView, at: Date): Promise<{ items: Row[] }> => {
  const rows = (await Promise.all(team.members.filter(present).map((member) => ofMember(member, at)))).flat();
  const [unread, seen] = [rows.filter(isUnread), rows.filter((row) => !isUnread(row))];
  return { items: [...unread.toSorted((a, b) => a.service.orderedAt.localeCompare(b.service.orderedAt)), ...seen.toSorted((a, b) => b.service.orderedAt.localeCompare(a.service.orderedAt))] };
};
