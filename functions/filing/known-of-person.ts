import type { Answers } from '../../shared/filing/form';
import type { Person } from '../cases/people';
import { unseal } from '../platform/sealing';

/** Known of the verified person, by field code; the day of birth stands in the number (GB 11643). */
export const knownOf = (person: Person): Answers => {
  const idNumber = person.idNumberSealed === undefined ? '' : unseal(person.idNumberSealed, 'idNumber');
  const phone = person.phoneSealed === undefined ? '' : unseal(person.phoneSealed, 'phone');
  const fromNumber = /^\d{17}[\dX]$/.test(idNumber) ? { bornOn: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`, idNumber } : {};
  return { ...(person.verifiedBy === undefined ? {} : { name: person.name ?? '', ...fromNumber }), phone };
};
