import { createHash, randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import WebSocket from 'ws';
import type { ClientMessage, ServerMessage } from '../../shared/mediation/room';
import { readDeclaration } from '../../infra/local/declaration';
import { line, measure } from './measure';
import type { Running } from './raw-store';

const ROOMS = 200;
const PEOPLE = ['mediator', 'party', 'party', 'agent'] as const;
const PROOF = 'b'.repeat(64);
const KEEP_SECONDS = 3600;
const PATIENCE_MS = 5000;

interface Person { peerId: string; say(message: ClientMessage): void; heard: Set<(message: ServerMessage) => void>; close(): void }
type Put = (table: string, item: object) => Promise<unknown>;

const epoch = (): number => Math.floor(Date.now() / 1000) + KEEP_SECONDS;

/** A ticket and an admission as the court's own code leaves them: the bench measures the line, not the way to it. */
const seat = async (put: Put, tables: { rooms: string; guards: string }, roomId: string, index: number): Promise<{ ticket: string; peerId: string }> => {
  const ticket = randomBytes(32).toString('base64url');
  const peerId = `peer_${roomId}_${index}`;
  const role = PEOPLE[index];
  await put(tables.rooms, { pk: `ROOM#${roomId}`, sk: `SEATED#${peerId}`, data: {}, expiresAtEpoch: epoch() });
  await put(tables.guards, {
    pk: `TICKET#${createHash('sha256').update(ticket).digest('base64url')}`, n: 0, expiresAtEpoch: epoch(),
    data: { personId: `person_bench${index}`, caseId: 'case_01BENCHROOM', sessionId: roomId, group: 'main', epoch: 1, proof: PROOF, peerId, name: `${role}${index}`, role, camera: false, phone: false, screenedFrom: [] },
  });
  return { ticket, peerId };
};

const enter = (socketUrl: string, roomId: string, { ticket, peerId }: { ticket: string; peerId: string }): Promise<Person> => new Promise((entered, refused) => {
  const socket = new WebSocket(`${socketUrl}?room=${roomId}&ticket=${ticket}`, ['pocket-court.room', PROOF]);
  const heard = new Set<(message: ServerMessage) => void>();
  const person: Person = { peerId, heard, say: (message) => socket.send(JSON.stringify(message)), close: () => socket.terminate() };
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString('utf8')) as ServerMessage;
    if (message.type === 'welcome') entered(person);
    for (const ear of heard) ear(message);
  });
  socket.once('open', () => person.say({ type: 'hello' }));
  socket.once('error', refused);
});

/** False when it has not come within PATIENCE_MS: a message that is lost must be seen as such, not waited for. */
const hears = (person: Person, wanted: (message: ServerMessage) => boolean): Promise<boolean> => new Promise((done) => {
  const end = (came: boolean): void => {
    clearTimeout(patience);
    person.heard.delete(ear);
    done(came);
  };
  const ear = (message: ServerMessage): void => { if (wanted(message)) end(true); };
  const patience = setTimeout(() => end(false), PATIENCE_MS);
  person.heard.add(ear);
});

/** 200 rooms of four on loopback: from one person's message to the last of those it is for. */
export const benchRooms = async (root: string, url: string, { storeEndpoint, accessKeyId, secretAccessKey }: Running): Promise<string[]> => {
  const { environment } = readDeclaration(root);
  const tables = { rooms: environment['TABLE_ROOMS'] ?? '', guards: environment['TABLE_IDEMPOTENCY'] ?? '' };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: storeEndpoint, region: 'cn-northwest-1', credentials: { accessKeyId, secretAccessKey } }));
  const put: Put = (TableName, Item) => client.send(new PutCommand({ TableName, Item }));
  const rooms: Person[][] = [];
  for (let room = 0; room < ROOMS; room += 1) {
    const roomId = `session_bench${room}`;
    const seats = await Promise.all(PEOPLE.map((_, index) => seat(put, tables, roomId, index)));
    rooms.push(await Promise.all(seats.map((one) => enter(`${url.replace('http', 'ws')}/ws`, roomId, one))));
  }
  let sent = 0;
  let lost = 0;
  const chat = async (index: number): Promise<void> => {
    const room = rooms[index % ROOMS] ?? [];
    const text = `第${sent += 1}句`;
    const all = Promise.all(room.map((person) => hears(person, (message) => message.type === 'chat' && message.line.text === text)));
    room[index % PEOPLE.length]?.say({ type: 'chat', text });
    lost += (await all).filter((came) => !came).length;
  };
  const signal = async (index: number): Promise<void> => {
    const room = rooms[index % ROOMS] ?? [];
    const [from, to] = [room[index % PEOPLE.length], room[(index + 1) % PEOPLE.length]];
    const mark = sent += 1;
    if (from === undefined || to === undefined) return;
    const arrived = hears(to, (message) => message.type === 'signal' && (message.data as { mark: number }).mark === mark);
    from.say({ type: 'signal', to: to.peerId, data: { mark, sdp: 'x'.repeat(4400) } });
    if (!await arrived) lost += 1;
  };
  try {
    await measure(100, 8, signal);
    const rows: string[] = [];
    for (const concurrency of [1, 16]) {
      rows.push(line(`room: signal of 4.4 KB, ${ROOMS}×4 open, c=${concurrency}`, await measure(600, concurrency, signal)));
      const chats = await measure(400, concurrency, chat);
      rows.push(line(`room: chat to all four, ${ROOMS}×4 open, c=${concurrency}`, chats), `${''.padEnd(44)}${(chats.perSecond * PEOPLE.length).toFixed(0).padStart(8)} messages delivered a second`);
    }
    return [...rows, `${'room: messages lost'.padEnd(44)}${String(lost).padStart(8)}`];
  } finally {
    for (const person of rooms.flat()) person.close();
  }
};
