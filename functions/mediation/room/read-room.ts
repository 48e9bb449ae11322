import { QueryCommand } from 'dynamodb-toolbox';
import { roomsTable } from '../../platform/tables';
import { emptyRoom, type RoomState, type Seat } from '../domain/room-state';
import type { RoomStore } from './ports';

/** Who sits where and how things stand: all that a function needs which only reads the room. */
export const readRoom: RoomStore['read'] = async (sessionId) => {
  // SEAT#…, SEATED#… (let in) and STATE, in one query
  const page = await roomsTable.build(QueryCommand).query({ partition: `ROOM#${sessionId}`, range: { beginsWith: 'S' } }).options({ consistent: true }).send();
  const rows = (page.Items ?? []) as { sk: string; data: unknown; n?: number }[];
  const under = (prefix: string) => rows.filter(({ sk }) => sk.startsWith(prefix));
  const state = rows.find(({ sk }) => sk === 'STATE');
  return {
    seats: under('SEAT#').map(({ data }) => data as Seat).sort((a, b) => a.peerId.localeCompare(b.peerId)),
    admitted: new Set(under('SEATED#').map(({ sk }) => sk.slice('SEATED#'.length))),
    state: state === undefined ? emptyRoom : { ...state.data as RoomState, n: state.n ?? 0 },
  };
};
