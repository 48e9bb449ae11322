import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteItemCommand, GetItemCommand, PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import { ulid } from 'ulid';
import { roomEntity, roomsTable } from '../../platform/tables';
import type { ChatLine, RoomStore, Seat } from './ports';

const KEEP_SECONDS = 3 * 86_400;
const HISTORY_LINES = 200;

const roomPk = (sessionId: string) => `ROOM#${sessionId}`;
const connectionKey = (connectionId: string) => ({ pk: `CONNECTION#${connectionId}`, sk: 'CONNECTION' });
const expiresAtEpoch = () => Math.floor(Date.now() / 1000) + KEEP_SECONDS;
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const rows = async (sessionId: string, beginsWith: string): Promise<{ sk: string; data: unknown }[]> => {
  const page = await roomsTable.build(QueryCommand).query({ partition: roomPk(sessionId), range: { beginsWith } }).options({ consistent: true, limit: HISTORY_LINES, reverse: true }).send();
  return (page.Items ?? []) as { sk: string; data: unknown }[];
};

const seatAt = async (sessionId: string, peerId: string): Promise<Seat | undefined> => {
  const { Item } = await roomEntity.build(GetItemCommand).key({ pk: roomPk(sessionId), sk: `SEAT#${peerId}` }).options({ consistent: true }).send();
  return Item?.data as Seat | undefined;
};

const put = async (sessionId: string, seat: Seat, onlyIf?: string): Promise<boolean> => {
  const item = { pk: roomPk(sessionId), sk: `SEAT#${seat.peerId}`, data: plain(seat), expiresAtEpoch: expiresAtEpoch(), ...(seat.connectionId === undefined ? {} : { connectionId: seat.connectionId }) };
  try {
    await roomEntity.build(PutItemCommand).item(item).options(onlyIf === undefined ? {} : { condition: { attr: 'connectionId', eq: onlyIf } }).send();
    return true;
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return false;
    throw cause;
  }
};

/** The Rooms table. A connection is read by its own key, because an index may not show it yet when its first message comes. */
export const dynamoRoomStore: RoomStore = {
  seats: async (sessionId) => {
    const [seats, admissions] = await Promise.all([rows(sessionId, 'SEAT#'), rows(sessionId, 'ADMISSION#')]);
    return { seats: seats.map(({ data }) => data as Seat).sort((a, b) => a.peerId.localeCompare(b.peerId)), admitted: new Set(admissions.map(({ sk }) => sk.slice('ADMISSION#'.length))) };
  },
  sit: async (sessionId, seat) => {
    const before = await seatAt(sessionId, seat.peerId);
    if (seat.connectionId !== undefined) await roomEntity.build(PutItemCommand).item({ ...connectionKey(seat.connectionId), data: { sessionId, peerId: seat.peerId }, expiresAtEpoch: expiresAtEpoch() }).send();
    await put(sessionId, seat);
    return before?.connectionId === seat.connectionId ? undefined : before?.connectionId;
  },
  update: async (sessionId, seat) => { await put(sessionId, seat, seat.connectionId); },
  seatOf: async (connectionId) => {
    const { Item } = await roomEntity.build(GetItemCommand).key(connectionKey(connectionId)).options({ consistent: true }).send();
    return Item?.data as { sessionId: string; peerId: string } | undefined;
  },
  leave: async (connectionId, forGood) => {
    const found = await dynamoRoomStore.seatOf(connectionId);
    if (found === undefined) return undefined;
    await roomEntity.build(DeleteItemCommand).key(connectionKey(connectionId)).send();
    const seat = await seatAt(found.sessionId, found.peerId);
    if (seat === undefined) return undefined;
    const { connectionId: _gone, ...empty } = seat;
    return await put(found.sessionId, { ...empty, away: !forGood }, connectionId) ? { sessionId: found.sessionId } : undefined;
  },
  admit: async (sessionId, peerId, admitted) => {
    const key = { pk: roomPk(sessionId), sk: `ADMISSION#${peerId}` };
    if (admitted) await roomEntity.build(PutItemCommand).item({ ...key, data: {}, expiresAtEpoch: expiresAtEpoch() }).send();
    else await roomEntity.build(DeleteItemCommand).key(key).send();
  },
  say: async (sessionId, line) => {
    await roomEntity.build(PutItemCommand).item({ pk: roomPk(sessionId), sk: `CHAT#${ulid(Date.parse(line.at))}`, data: line, expiresAtEpoch: expiresAtEpoch() }).send();
  },
  history: async (sessionId) => (await rows(sessionId, 'CHAT#')).map(({ data }) => data as ChatLine).reverse(),
};
