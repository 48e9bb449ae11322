import { PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import type { PersonId } from '../../shared/kernel/ids';
import { Team, TeamHandOver, TeamMember, type TeamView } from '../../shared/service/team';
import { court } from '../platform/court-config';
import { casesTable, stateEntity } from '../platform/tables';

/** TEAM#creditCode / TEAM, MEMBER#person, HANDOVER#instant. A member who left keeps the row and loses the index. */
const partition = (creditCode: string): string => `TEAM#${creditCode}`;
const memberIndex = (personId: string): string => `TEAMMEMBER#${personId}`;
const queue = (): string => `TEAMS#${court().code}`;

export const saveTeam = async (team: Team): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({ pk: partition(team.creditCode), sk: 'TEAM', data: team, queueKey: queue(), queueSort: `${team.state === 'pending' ? '0' : '1'}#${team.askedAt}` }).send();
};

export const saveMember = async (creditCode: string, member: TeamMember): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({
    pk: partition(creditCode), sk: `MEMBER#${member.personId}`, data: member, ...(member.leftAt === undefined ? { personKey: memberIndex(member.personId), personSort: creditCode } : {}),
  }).send();
};

export const saveHandOver = async (creditCode: string, done: TeamHandOver): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({ pk: partition(creditCode), sk: `HANDOVER#${done.at}`, data: done }).send();
};

export const findTeam = async (creditCode: string): Promise<TeamView | undefined> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: partition(creditCode) }).options({ consistent: true }).send();
  const rows = (Items ?? []) as { sk: string; data: unknown }[];
  const team = rows.find(({ sk }) => sk === 'TEAM');
  if (team === undefined) return undefined;
  const of = <T>(prefix: string, parse: (data: unknown) => T): T[] => rows.filter(({ sk }) => sk.startsWith(prefix)).map(({ data }) => parse(data));
  return { ...Team.parse(team.data), members: of('MEMBER#', (data) => TeamMember.parse(data)), handOvers: of('HANDOVER#', (data) => TeamHandOver.parse(data)).toReversed() };
};

/** The team a person belongs to; one at a time. */
export const teamOf = async (personId: PersonId | string): Promise<TeamView | undefined> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: memberIndex(personId), index: 'byPerson' }).options({ limit: 1 }).send();
  const [row] = (Items ?? []) as { pk: string }[];
  return row === undefined ? undefined : findTeam(row.pk.slice('TEAM#'.length));
};

const LISTED = 100;

export const allTeams = async (): Promise<TeamView[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: queue(), index: 'byQueue' }).options({ limit: LISTED }).send();
  const found = await Promise.all(((Items ?? []) as { pk: string }[]).map(({ pk }) => findTeam(pk.slice('TEAM#'.length))));
  return found.filter((team) => team !== undefined);
};
