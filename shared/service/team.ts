import * as z from 'zod/mini';
import { FileId, PersonId } from '../kernel/ids';
import { Instant } from '../kernel/time';

export const teamKinds = { lawFirm: '律师事务所', company: '公司或其他单位' } as const;
export const teamStates = { pending: '等待法院核对', accepted: '已核对', refused: '未通过' } as const;
export const teamRoles = { administrator: '管理员', member: '成员' } as const;
const keysOf = <T extends Record<string, string>>(names: T) => Object.keys(names) as [keyof T & string, ...(keyof T & string)[]];

/** A firm or company that receives through several people. The court has looked at its licence; who manages it is the one who asked. */
export const Team = z.object({
  creditCode: z.string(), name: z.string(), kind: z.enum(keysOf(teamKinds)), state: z.enum(keysOf(teamStates)),
  licenceFileId: FileId, askedBy: PersonId, askedByName: z.string(), askedAt: Instant, decidedAt: z.optional(Instant), decidedBy: z.optional(z.string()), reason: z.optional(z.string()),
});
export type Team = z.infer<typeof Team>;

export const TeamMember = z.object({ personId: PersonId, name: z.string(), role: z.enum(keysOf(teamRoles)), joinedAt: Instant, leftAt: z.optional(Instant) });
export type TeamMember = z.infer<typeof TeamMember>;

/** Who gave whose work to whom, by whose decision, and how much it was. */
export const TeamHandOver = z.object({ at: Instant, by: z.string(), byCourt: z.boolean(), fromName: z.string(), toName: z.string(), cases: z.number(), tracks: z.number() });
export type TeamHandOver = z.infer<typeof TeamHandOver>;

export const TeamView = z.extend(Team, { members: z.array(TeamMember), handOvers: z.array(TeamHandOver) });
export type TeamView = z.infer<typeof TeamView>;
