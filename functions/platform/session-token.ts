import { jwtVerify, SignJWT } from 'jose';
import type { PersonId } from '../../shared/kernel/ids';
import { roles, type Role } from '../../shared/identity/policy';
import { config } from './config';

/** What the token says of the caller; nothing personal travels in it. */
export interface SessionClaims { personId: PersonId; roles: Role[]; name: string; sessionId: string }

const ISSUER = 'pocket-court';

export const signSession = (claims: SessionClaims, issuedAt: Date, expiresAt: Date): Promise<string> =>
  new SignJWT({ roles: claims.roles, name: claims.name, sid: claims.sessionId })
    .setProtectedHeader({ alg: 'HS256' }).setIssuer(ISSUER).setAudience(ISSUER).setSubject(claims.personId)
    .setIssuedAt(Math.floor(issuedAt.getTime() / 1000)).setExpirationTime(Math.floor(expiresAt.getTime() / 1000))
    .sign(config.sessionKey);

/** undefined when the token is forged, ended or not ours. */
export const verifySession = async (token: string, now: Date): Promise<SessionClaims | undefined> => {
  try {
    const { payload } = await jwtVerify(token, config.sessionKey, { issuer: ISSUER, audience: ISSUER, algorithms: ['HS256'], currentDate: now });
    const held = Array.isArray(payload['roles']) ? roles.filter((role) => (payload['roles'] as unknown[]).includes(role)) : [];
    if (typeof payload.sub !== 'string' || typeof payload['name'] !== 'string' || typeof payload['sid'] !== 'string' || held.length === 0) return undefined;
    return { personId: payload.sub as PersonId, roles: held, name: payload['name'], sessionId: payload['sid'] };
  } catch {
    return undefined;
  }
};
