import { createHash } from 'node:crypto';
import { maskPhone } from '../../shared/kernel/identity-numbers-masking';
import { findPerson, findPersonByPhone, savePerson, type Person } from '../cases/people';
import { digestOf, seal } from '../platform/sealing';
import { newSafePhrase } from './safe-phrase';

/** One phone, one person. The id of a new person follows from the keyed digest, so that two first logins at once make one person. */
export const personOfPhone = async (phone: string, at: Date): Promise<Person> => {
  const phoneDigest = digestOf('phone', phone);
  const personId = `person_${createHash('sha256').update(`person:${phoneDigest}`).digest('hex').slice(0, 26).toUpperCase()}`;
  const known = (await findPersonByPhone(phoneDigest)) ?? (await findPerson(personId));
  if (known !== undefined) return known;
  const person: Person = { personId, roles: ['party'], phoneSealed: seal(phone, 'phone'), phoneMasked: maskPhone(phone), phoneDigest, safePhrase: newSafePhrase(), createdAt: at.toISOString() };
  await savePerson(person);
  return person;
};
