import type { AgendaItem, Caucus, RoomFacts, RoomRole, SharedPage } from '../../../shared/mediation/room';

/** A place in the room. `connectionId` is absent while nobody is connected; `away` when the line broke without a goodbye. */
export interface Seat {
  peerId: string; personId: string; caseId: string; name: string; role: RoomRole; video: boolean; mic: boolean; screen?: boolean | undefined; phone: boolean;
  /** people this one must not meet (protection order): never in one group */
  screenedFrom: readonly string[];
  connectionId?: string | undefined; satAt?: string | undefined; away?: boolean | undefined; awaySince?: string | undefined;
}

/** What the leading person decides, in one row that is changed under a condition. `n` is the row's version. */
export interface RoomState {
  n: number;
  /** grows whenever the groups are cut anew; a ticket of an older epoch opens nothing */
  epoch: number;
  hostPeerId?: string | undefined;
  locked: boolean;
  silenced: readonly string[];
  byPhone: readonly string[];
  /** everybody who ever took part by telephone: the minutes name them */
  phoned: readonly string[];
  caucuses: number;
  caucus?: Caucus | undefined;
  pages: Readonly<Record<string, SharedPage>>;
  agenda: readonly AgendaItem[];
  timer?: RoomFacts['timer'];
  recordingId?: string | undefined;
  consents: readonly string[];
}

export const emptyRoom: RoomState = { n: 0, epoch: 1, locked: false, silenced: [], byPhone: [], phoned: [], caucuses: 0, pages: {}, agenda: [], consents: [] };

export const isWalled = (caucus: Caucus | undefined): caucus is Caucus => caucus !== undefined && caucus.phase !== 'asked';

/** Which group a person belongs to now; decides who reaches whom, in everything. */
export const groupOf = (state: RoomState, peerId: string, admitted: boolean): string => {
  if (isWalled(state.caucus) && state.caucus.members.includes(peerId)) return state.caucus.caucusId;
  return admitted ? 'main' : 'waiting';
};
