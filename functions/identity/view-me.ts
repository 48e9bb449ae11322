import { Me } from '../../shared/identity/person';
import type { Caller } from '../cases/authorise';
import { findPerson, type Person } from '../cases/people';

/** The person as their own screens see them: sealed fields and digests stay behind. */
export const viewMe = (person: Person): Me => Me.parse(person);

/** The caller's own profile; a session without one stands for nobody who has proved anything. */
export const callerProfile = async (caller: Caller, at: Date): Promise<Person> =>
  (await findPerson(caller.personId)) ?? { personId: caller.personId, roles: [...caller.roles], createdAt: at.toISOString() };
