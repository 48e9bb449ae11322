import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteItemCommand, GetItemCommand, PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import { ulid } from 'ulid';
import type { ChatLine } from '../../../shared/mediation/room';
import { roomEntity, roomsTable } from '../../platform/tables';
import type { Seat } from '../domain/room-state';
import type { RoomStore } from './ports';
import { readRoom } from './read-room';

const KEEP_SECONDS = 3 * 86_400;
const HISTORY_LINES = 200;

const roomPk = (sessionId: string) => `ROOM#${sessionId}`;
const connectionKey = (connectionId: string) => ({ pk: `CONNECTION#${connectionId}`, sk: 'CONNECTION' });
export const stateKey = (sessionId: string) => ({ pk: roomPk(sessionId), sk: 'STATE' });
const expiresAtEpoch = () => Math.floor(Date.now() / 1000) + KEEP_SECONDS;
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** false when the condition did not hold */
const conditionally = async (write: () => Promise<unknown>): Promise<boolean> => {
  try {
    await write();
    return true;
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return false;
    throw cause;
  }
};

const seatAt = async (sessionId: string, peerId: string): Promise<Seat | undefined> => {
  const { Item } = await roomEntity.build(GetItemCommand).key({ pk: roomPk(sessionId), sk: `SEAT#${peerId}` }).options({ consistent: true }).send();
  return Item?.data as Seat | undefined;
};

const putSeat = (sessionId: string, seat: Seat, onlyIf?: string): Promise<boolean> => {
  const item = { pk: roomPk(sessionId), sk: `SEAT#${seat.peerId}`, data: plain(seat), expiresAtEpoch: expiresAtEpoch(), ...(seat.connectionId === undefined ? {} : { connectionId: seat.connectionId }) };
  return conditionally(() => roomEntity.build(PutItemCommand).item(item).options(onlyIf === undefined ? {} : { condition: { attr: 'connectionId', eq: onlyIf } }).send());
};

/** The Rooms table. A connection is read by its own key, because an index may not show it yet when its first message comes. */
export const dynamoRoomStore: RoomStore = {
  read: readRoom,
  sit: async (sessionId, seat) => {
    const before = await seatAt(sessionId, seat.peerId);
    if (seat.connectionId !== undefined) await roomEntity.build(PutItemCommand).item({ ...connectionKey(seat.connectionId), data: { sessionId, peerId: seat.peerId }, expiresAtEpoch: expiresAtEpoch() }).send();
    await putSeat(sessionId, seat);
    return before?.connectionId === seat.connectionId ? undefined : before?.connectionId;
  },
  update: async (sessionId, seat) => { await putSeat(sessionId, seat, seat.connectionId); },
  seatOf: async (connectionId) => {
    const { Item } = await roomEntity.build(GetItemCommand).key(connectionKey(connectionId)).options({ consistent: true }).send();
    return Item?.data as { sessionId: string; peerId: string } | undefined;
  },
  leave: async (connectionId, forGood, at) => {
    const found = await dynamoRoomStore.seatOf(connectionId);
    if (found === undefined) return undefined;
    await roomEntity.build(DeleteItemCommand).key(connectionKey(connectionId)).send();
    const seat = await seatAt(found.sessionId, found.peerId);
    if (seat === undefined) return undefined;
    const { connectionId: _gone, ...empty } = seat;
    return await putSeat(found.sessionId, { ...empty, away: !forGood, awaySince: at.toISOString() }, connectionId) ? found : undefined;
  },
  admit: async (sessionId, peerId, admitted) => {
    const key = { pk: roomPk(sessionId), sk: `SEATED#${peerId}` };
    if (admitted) await roomEntity.build(PutItemCommand).item({ ...key, data: {}, expiresAtEpoch: expiresAtEpoch() }).send();
    else await roomEntity.build(DeleteItemCommand).key(key).send();
  },
  write: (sessionId, { n, ...state }) => conditionally(() => roomEntity.build(PutItemCommand).item({ ...stateKey(sessionId), data: plain(state), n: n + 1, expiresAtEpoch: expiresAtEpoch() })
    .options({ condition: n === 0 ? { attr: 'pk', exists: false } : { attr: 'n', eq: n } }).send()),
  say: async (sessionId, group, line) => {
    await roomEntity.build(PutItemCommand).item({ pk: roomPk(sessionId), sk: `CHAT#${group}#${ulid(Date.parse(line.at))}`, data: plain(line), expiresAtEpoch: expiresAtEpoch() }).send();
  },
  history: async (sessionId, group) => {
    const page = await roomsTable.build(QueryCommand).query({ partition: roomPk(sessionId), range: { beginsWith: `CHAT#${group}#` } }).options({ consistent: true, limit: HISTORY_LINES, reverse: true }).send();
    return ((page.Items ?? []) as { data: ChatLine }[]).map(({ data }) => data).reverse();
  },
};
