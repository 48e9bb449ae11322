import { ulid } from 'ulid';
import type { Session } from '../../shared/identity/person';
import type { PersonId } from '../../shared/kernel/ids';
import type { Person } from '../cases/people';
import { signSession } from '../platform/session-token';
import { identityCopy } from './copy';
import { after, limits } from './limits';
import { viewMe } from './view-me';

/** A session of twelve hours. */
export const openSession = async (person: Person, at: Date): Promise<Session> => {
  const expiresAt = after(at, limits.sessionLivesFor);
  const name = person.name ?? identityCopy.unverifiedName(person.phoneMasked ?? '');
  const token = await signSession({ personId: person.personId as PersonId, roles: [...person.roles], name, sessionId: ulid(at.getTime()) }, at, expiresAt);
  return { token, expiresAt: expiresAt.toISOString(), me: viewMe(person) };
};
