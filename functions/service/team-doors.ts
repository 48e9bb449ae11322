import { teamRoutes } from '../../shared/service/team-contract';
import { CourtError } from '../../shared/kernel/errors';
import { court } from '../platform/court-config';
import type { Doors } from '../platform/http';
import { handOverByCourt, handOverWork } from './hand-over-work';
import { teamClaims } from './team-claims';
import { teamCopy } from './team-copy';
import { teamInbox } from './team-inbox';
import { askTeam, decideTeam, inviteColleague, joinTeam, knownTeam, licenceOf } from './team-members';
import { allTeams, teamOf } from './teams';

/** The doors of firms and companies. */
export const teamDoors: Doors<typeof teamRoutes> = {
  myTeam: async ({ caller }) => {
    const team = await teamOf(caller.personId);
    const me = team?.members.find(({ personId }) => personId === caller.personId)?.role;
    const { days, example } = court().serviceUnreadDays;
    return { unreadDays: days, example, ...(team === undefined ? {} : { team }), ...(me === undefined ? {} : { me }) };
  },
  askTeam: async ({ caller, body, at }) => askTeam(caller, body, at),
  inviteColleague: async ({ caller, at }) => inviteColleague(caller, at),
  joinTeam: async ({ caller, body, at }) => joinTeam(body.code, caller, at),
  teamInbox: async ({ caller, at }) => {
    const team = await teamOf(caller.personId);
    if (team === undefined) throw new CourtError('service.teamRefused', teamCopy.none);
    if (team.state !== 'accepted') throw new CourtError('service.teamRefused', teamCopy.notYet);
    return teamInbox(team, at);
  },
  handOverWork: async ({ caller, body, at }) => handOverWork(caller, body, at),
  teams: async () => ({ items: await allTeams() }),
  licence: async ({ params }) => licenceOf(params.creditCode),
  decideTeam: async ({ params, caller, body, at }) => decideTeam(params.creditCode, body, caller, at),
  teamClaims: async ({ params }) => teamClaims(await knownTeam(params.creditCode)),
  handOverByCourt: async ({ params, caller, body, at }) => handOverByCourt(await knownTeam(params.creditCode), body, caller, at),
};
