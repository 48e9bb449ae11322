import type { Party } from '../../shared/cases/party';
import type { CoSignature } from '../../shared/filing/co-signing';
import { lettersTo } from '../../shared/filing/letters-to';
import { partiesOf, type FiledParty } from '../../shared/filing/parties-of';
import type { Answers, FormDefinition } from '../../shared/filing/form';
import { maskAddress, maskIdNumber, maskPhone } from '../../shared/kernel/identity-numbers-masking';
import type { PartyId, PersonId } from '../../shared/kernel/ids';
import { FilingItem, PartyItem, type StoredFiling } from '../cases/case-items';
import { put, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import type { Person } from '../cases/people';
import { newId } from '../platform/new-id';
import { digestOf, seal } from '../platform/sealing';

const livesElsewhere = (domicile: string | undefined, livesAt: string): Partial<Party> =>
  (livesAt === '' || livesAt === domicile ? {} : { livesAtSealed: seal(livesAt, 'address'), livesAtMasked: maskAddress(livesAt) });

const sealedNumbers = ({ idNumber, phone, domicile, residence }: FiledParty): Partial<Party> => ({
  ...livesElsewhere(domicile, lettersTo({ domicile, residence })),
  ...(idNumber === undefined ? {} : { idNumberSealed: seal(idNumber, 'idNumber'), idNumberMasked: maskIdNumber(idNumber), idNumberDigest: digestOf('idNumber', idNumber) }),
  ...(phone === undefined ? {} : { phoneSealed: seal(phone, 'phone'), phoneMasked: maskPhone(phone) }),
  ...(domicile === undefined ? {} : { domicileSealed: seal(domicile, 'address'), domicileMasked: maskAddress(domicile) }),
});

/** In whose list of cases a party's item puts the case: the person's own, or, for the first plaintiff, that of whoever filed for them. */
export const casesOf = (record: CaseRecord, party: Party): ReturnType<typeof inCasesOf> | Record<string, never> => {
  const plaintiffs = record.all(PartyItem).filter(({ role }) => role === 'plaintiff').toSorted((one, other) => one.partyId.localeCompare(other.partyId));
  const filedBy = record.one(FilingItem)?.ownerId;
  if (party.personId !== undefined) return inCasesOf(record, party.personId);
  const first = party.partyId === plaintiffs[0]?.partyId && filedBy !== undefined && plaintiffs.every(({ personId }) => personId !== filedBy);
  return first ? inCasesOf(record, filedBy) : {};
};
const inCasesOf = (record: CaseRecord, personId: string) => ({ personKey: `PERSON#${personId}`, personSort: `CASE#${record.caseId}` });

interface Facts { record: CaseRecord; form: FormDefinition; answers: Answers; filer: Person; consent: NonNullable<StoredFiling['addressForService']>; coSignatures: readonly (CoSignature & { path: string })[]; at: Date }
export interface FiledParties { parties: Party[]; puts: StatePut[]; gone: Party[] }

/** One party item each, with ids in the order of the form. A corrected filing keeps the ids of the parties at the same place; those no longer named are `gone`. */
export const fileParties = ({ record, form, answers, filer, consent, coSignatures, at }: Facts): FiledParties => {
  const before = new Map<string, Party[]>();
  for (const party of record.all(PartyItem).sort((a, b) => a.partyId.localeCompare(b.partyId))) before.set(party.role, [...before.get(party.role) ?? [], party]);
  const filed = partiesOf(form, answers);
  // Bound is who is named with the filer's own verified number; the filer stands for nobody else by filing.
  const own = filed.findIndex(({ role, idNumber }) => role === 'plaintiff' && idNumber !== undefined && filer.idNumberDigest !== undefined && digestOf('idNumber', idNumber) === filer.idNumberDigest);
  const consenting = own >= 0 ? own : filed.findIndex(({ role }) => role === 'plaintiff');
  const parties = filed.map((named, index): Party => {
    const { role, kind, name, creditCode, legalRepresentative } = named;
    const known = before.get(role)?.shift();
    // proved who they are, and answered for themselves
    const signed = coSignatures.find(({ path }) => path === named.path);
    return {
      partyId: known?.partyId ?? newId<PartyId>('party', new Date(at.getTime() + index)), role, kind, name, ...sealedNumbers(named),
      ...(creditCode === undefined ? {} : { creditCode }), ...(legalRepresentative === undefined ? {} : { legalRepresentative }),
      ...(index === own ? { personId: filer.personId as PersonId, boundAt: known?.boundAt ?? at.toISOString() } : {}),
      ...(signed === undefined ? {} : { personId: signed.personId, boundAt: known?.boundAt ?? at.toISOString(), electronicService: { state: signed.electronicService, at: signed.signedAt, noticeVersion: signed.noticeVersion } }),
      ...(index === consenting && signed === undefined ? { electronicService: { state: consent.electronicService, at: consent.confirmedAt, noticeVersion: consent.noticeVersion } } : {}),
    };
  });
  return { parties, puts: parties.map((party, index) => put(PartyItem, party, index === consenting ? inCasesOf(record, filer.personId) : party.personId === undefined ? {} : inCasesOf(record, party.personId))), gone: [...before.values()].flat() };
};
