import { createHmac } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** The account with the real-time audio-video provider. */
export interface TrtcAccount { sdkAppId: number; key: string }

/** TRTC's own base64 for addresses: + → *, / → -, = → _ */
const escaped = (bytes: Buffer): string => bytes.toString('base64').replace(/\+/g, '*').replace(/\//g, '-').replace(/=/g, '_');

const signature = ({ sdkAppId, key }: TrtcAccount, userId: string, issuedAt: number, seconds: number, userBuf?: string): string => {
  const lines = [`TLS.identifier:${userId}`, `TLS.sdkappid:${sdkAppId}`, `TLS.time:${issuedAt}`, `TLS.expire:${seconds}`, ...(userBuf === undefined ? [] : [`TLS.userbuf:${userBuf}`])];
  return createHmac('sha256', key).update(`${lines.join('\n')}\n`).digest('base64');
};

const sealed = (account: TrtcAccount, userId: string, seconds: number, at: Date, userBuf?: string): string => {
  const issuedAt = Math.floor(at.getTime() / 1000);
  const document = {
    'TLS.ver': '2.0', 'TLS.identifier': userId, 'TLS.sdkappid': account.sdkAppId, 'TLS.time': issuedAt, 'TLS.expire': seconds,
    ...(userBuf === undefined ? {} : { 'TLS.userbuf': userBuf }), 'TLS.sig': signature(account, userId, issuedAt, seconds, userBuf),
  };
  return escaped(deflateSync(Buffer.from(JSON.stringify(document))));
};

/** UserSig: who a client is. Alone it opens any room, so it is never issued without a PrivateMapKey. */
export const userSig = (account: TrtcAccount, userId: string, seconds: number, at: Date): string => sealed(account, userId, seconds, at);

/** Version, account, application, number room, expiry, privileges, account type, string room. */
const roomBuffer = ({ sdkAppId }: TrtcAccount, userId: string, room: string, privileges: number, expiresAt: number): Buffer => {
  const account = Buffer.from(userId, 'ascii');
  const name = Buffer.from(room, 'ascii');
  const numbers = Buffer.alloc(20);
  [sdkAppId, 0, expiresAt, privileges, 0].forEach((value, index) => numbers.writeUInt32BE(value, index * 4));
  const length = (bytes: Buffer) => Buffer.from([bytes.length >> 8, bytes.length & 0xff]);
  return Buffer.concat([Buffer.from([1]), length(account), account, numbers, length(name), name]);
};

/** PrivateMapKey: into which room, and what may be sent and received there. */
export const privateMapKey = (account: TrtcAccount, userId: string, room: string, privileges: number, seconds: number, at: Date): string => {
  const expiresAt = Math.floor(at.getTime() / 1000) + seconds;
  return sealed(account, userId, seconds, at, roomBuffer(account, userId, room, privileges, expiresAt).toString('base64'));
};
