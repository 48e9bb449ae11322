import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { ulid } from 'ulid';
import { CourtError } from '../../shared/kernel/errors';
import type { KioskId, PersonId } from '../../shared/kernel/ids';
import type { Kiosk } from '../../shared/service/kiosk';
import type { Caller } from '../cases/authorise';
import { countUp, recall, remember, takeOnce } from '../platform/guards';
import { newId, readableCode } from '../platform/new-id';
import { revokeSession } from '../platform/revoked-sessions';
import { signSession } from '../platform/session-token';
import { kioskCopy } from './kiosk-copy';
import { knownKiosk, saveKiosk, viewKiosk, type StoredKiosk } from './kiosk-register';

/** 示例默认值: as long as a member of staff needs to walk to the machine; a token for a day in the hall. */
const START_MINUTES = 30;
const TOKEN_MS = 12 * 3_600_000;
const WRONG_AN_HOUR = 30;
const WRONG = 'KIOSKSTART#wrong';

const startKey = (startCode: string): string => `KIOSKSTART#${createHash('sha256').update(startCode).digest('hex')}`;
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
const sessionOf = async ({ kioskId, name, sessionId = '' }: StoredKiosk, at: Date) => {
  const expiresAt = new Date(at.getTime() + TOKEN_MS);
  // a machine stands where a person does in the token, and holds the one role that no person is given
  const token = await signSession({ personId: kioskId as string as PersonId, roles: ['kiosk'], name, sessionId }, at, expiresAt);
  return { kioskId, name, token, expiresAt: expiresAt.toISOString() };
};

const startCodeFor = async (kioskId: string, at: Date): Promise<{ startCode: string; until: string }> => {
  const startCode = readableCode(8);
  const until = new Date(at.getTime() + START_MINUTES * 60_000);
  await remember(startKey(startCode), { kioskId }, until);
  return { startCode, until: until.toISOString() };
};

/** What the machine holds is worth nothing from now on. */
const withoutCredential = async ({ secretSha256: _secret, sessionId, startedAt: _started, seenAt: _seen, ...kiosk }: StoredKiosk, at: Date): Promise<StoredKiosk> => {
  if (sessionId !== undefined) await revokeSession(sessionId, new Date(at.getTime() + TOKEN_MS));
  return kiosk;
};

export const addKiosk = async (name: string, caller: Caller, at: Date): Promise<{ kiosk: Kiosk; startCode: string; until: string }> => {
  const kiosk: StoredKiosk = { kioskId: newId<KioskId>('kiosk', at), name: name.trim(), addedAt: at.toISOString(), addedBy: caller.name };
  await saveKiosk(kiosk);
  return { kiosk, ...(await startCodeFor(kiosk.kioskId, at)) };
};

/** @throws service.kioskUnknown, cases.conflict */
export const newStartCode = async (kioskId: string, at: Date): Promise<{ startCode: string; until: string }> => {
  const kiosk = await knownKiosk(kioskId);
  if (kiosk.endedAt !== undefined) throw new CourtError('cases.conflict', kioskCopy.ended);
  await saveKiosk(await withoutCredential(kiosk, at));
  return startCodeFor(kioskId, at);
};

/** Ending it twice changes nothing. @throws service.kioskUnknown */
export const endKiosk = async (kioskId: string, caller: Caller, at: Date): Promise<Kiosk> => {
  const kiosk = await knownKiosk(kioskId);
  if (kiosk.endedAt !== undefined) return viewKiosk(kiosk);
  const ended = { ...(await withoutCredential(kiosk, at)), endedAt: at.toISOString(), endedBy: caller.name };
  await saveKiosk(ended);
  return viewKiosk(ended);
};

/** The code is used once; the secret is told once, to this machine. @throws service.kioskRefused, request.tooMany */
export const startKiosk = async (startCode: string, at: Date) => {
  if (((await recall(WRONG, at))?.n ?? 0) >= WRONG_AN_HOUR) throw new CourtError('request.tooMany', kioskCopy.often);
  const kioskId = (await recall(startKey(startCode), at))?.data['kioskId'];
  const kiosk = typeof kioskId === 'string' && await takeOnce(startKey(startCode)) ? await knownKiosk(kioskId) : undefined;
  if (kiosk === undefined || kiosk.endedAt !== undefined || kiosk.secretSha256 !== undefined) {
    await countUp(WRONG, new Date(at.getTime() + 3_600_000));
    throw new CourtError('service.kioskRefused', kioskCopy.startCode, { path: 'startCode' });
  }
  const secret = randomBytes(32).toString('base64url');
  const started = { ...kiosk, secretSha256: hashOf(secret), sessionId: ulid(at.getTime()), startedAt: at.toISOString(), seenAt: at.toISOString() };
  await saveKiosk(started);
  return { ...(await sessionOf(started, at)), secret };
};

/** @throws service.kioskRefused, service.kioskUnknown */
export const continueKiosk = async (kioskId: string, secret: string, at: Date) => {
  const kiosk = await knownKiosk(kioskId);
  const { secretSha256 } = kiosk;
  if (secretSha256 === undefined || !timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(secretSha256))) throw new CourtError('service.kioskRefused', kioskCopy.credential);
  await saveKiosk({ ...kiosk, seenAt: at.toISOString() });
  return sessionOf(kiosk, at);
};
