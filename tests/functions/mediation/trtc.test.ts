import { inflateSync } from 'node:zlib';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { trtcRoom } from '../../../functions/mediation/trtc/trtc-entry';
import { privateMapKey, userSig } from '../../../functions/mediation/trtc/user-sig';

/** The provider's own library; it speaks of a string room only in this one call. */
interface Official { genUserSig(userId: string, seconds: number): string; genPrivateMapKeyWithStringRoomID(userId: string, seconds: number, room: string, privileges: number): string }
const { Api } = createRequire(__filename)('tls-sig-api-v2/TLSSigAPIv2.js') as { Api: new (sdkAppId: number, key: string) => Official };

const account = { sdkAppId: 1_400_000_000, key: '5bd2850fff3ecb11d7c805251c51ee463a25727bddc2385f3fa8bfee1bb93b5e' };
const official = new Api(account.sdkAppId, account.key);
const at = new Date('2026-11-23T02:00:00.000Z');
const opened = (key: string): Record<string, unknown> => JSON.parse(inflateSync(Buffer.from(key.replace(/\*/g, '+').replace(/-/g, '/').replace(/_/g, '='), 'base64')).toString('utf8')) as Record<string, unknown>;

beforeAll(() => { jest.useFakeTimers({ now: at }); });
afterAll(() => { jest.useRealTimers(); });

const ids = Array.from({ length: 200 }, (_, index) => `peer_${(index * 2_654_435_761 % 2 ** 32).toString(16).padStart(8, '0')}${'x'.repeat(index % 17)}`);

describe('the keys to the provider’s rooms, beside its own library', () => {
  it.each([120, 86_400])('UserSig for 200 ids, %d s', (seconds) => {
    for (const id of ids) expect(opened(userSig(account, id, seconds, at))).toEqual(opened(official.genUserSig(id, seconds)));
  });
  it('PrivateMapKey for all 256 privilege maps', () => {
    for (let privileges = 0; privileges < 256; privileges += 1) {
      const [id, room] = [ids[privileges % ids.length] ?? 'a', `c1-${'0'.repeat(privileges % 20)}-${privileges}`];
      expect(opened(privateMapKey(account, id, room, privileges, 120, at))).toEqual(opened(official.genPrivateMapKeyWithStringRoomID(id, 120, room, privileges)));
    }
  });
  it('a wrong key, another room, other privileges or another time give another signature', () => {
    const signature = (key: string) => opened(key)['TLS.sig'];
    const right = signature(privateMapKey(account, 'peer_1', 'm-1', 190, 120, at));
    const others = [
      privateMapKey({ ...account, key: 'other' }, 'peer_1', 'm-1', 190, 120, at), privateMapKey(account, 'peer_1', 'm-2', 190, 120, at), privateMapKey(account, 'peer_1', 'm-1', 191, 120, at),
      privateMapKey(account, 'peer_2', 'm-1', 190, 120, at), privateMapKey(account, 'peer_1', 'm-1', 190, 120, new Date(at.getTime() + 1000)), userSig(account, 'peer_1', 120, at),
    ].map(signature);
    expect(new Set([right, ...others]).size).toBe(others.length + 1);
  });
});

describe('a room at the provider', () => {
  const place = { caseId: 'case_01K2ABCDEFGHJKMNPQRSTVWXYZ', sessionId: 'session_01K2ABCDEFGHJKMNPQRSTVWX12', epoch: 3, group: 'main' };
  it('is another one for each group and each epoch, in letters the provider takes', () => {
    const rooms = [place, { ...place, group: 'c1' }, { ...place, group: 'c2' }, { ...place, epoch: 4 }].map(trtcRoom);
    expect(new Set(rooms).size).toBe(4);
    for (const room of rooms) expect(room).toMatch(/^[A-Za-z0-9-]{1,64}$/);
  });
});
