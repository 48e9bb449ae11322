import { DeleteTransaction } from 'dynamodb-toolbox';
import type { Party, Representation } from '../../shared/cases/party';
import type { Standing } from '../../shared/filing/standing';
import type { PersonId, RepresentationId } from '../../shared/kernel/ids';
import { RepresentationItem, sortKeyOf } from '../cases/case-items';
import { casePk, put, type NewEvent, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import type { Person } from '../cases/people';
import { newId } from '../platform/new-id';
import { stateEntity } from '../platform/tables';

interface Facts { record: CaseRecord; standing: Standing | undefined; parties: readonly Party[]; filer: Person; at: Date }
export interface FiledRepresentations { puts: StatePut[]; asked: Pick<NewEvent, 'type' | 'data'>[]; gone: DeleteTransaction<typeof stateEntity>[] }

/**
 * 民诉法60–62: who files for another stands for them once the court has looked at the proof. A corrected filing keeps what was asked with the same proof;
 * what the filer no longer claims is gone.
 */
export const fileRepresentations = ({ record, standing, parties, filer, at }: Facts): FiledRepresentations => {
  const before = record.all(RepresentationItem).filter(({ personId, filed }) => personId === filer.personId && filed === true);
  const { proof, as = 'self', authority = 'special' } = standing ?? {};
  // Whoever sues for themselves needs nobody to stand for them.
  const represented = proof === undefined || as === 'self' ? [] : parties.filter((party) => party.role === 'plaintiff' && party.personId !== filer.personId);
  const wanted = represented.map((party): Representation => {
    const known = before.find(({ partyId, powerOfAttorneyFileId }) => partyId === party.partyId && powerOfAttorneyFileId === proof?.fileId);
    return known ?? {
      representationId: newId<RepresentationId>('agency', at), partyId: party.partyId, personId: filer.personId as PersonId, name: filer.name ?? '', authority, as: as === 'self' ? 'agent' : as,
      powerOfAttorneyFileId: proof?.fileId ?? ('' as Representation['powerOfAttorneyFileId']), state: 'pending', askedAt: at.toISOString(), filed: true,
    };
  });
  const fresh = wanted.filter((agency) => !before.includes(agency));
  return {
    puts: fresh.map((agency) => put(RepresentationItem, agency, { personKey: `PERSON#${filer.personId}`, personSort: `CASE#${record.caseId}` })),
    asked: fresh.map(({ representationId, partyId, personId, name, authority: granted, as: kind }) => ({ type: 'AGENT_ASKED', data: { representationId, partyId, personId, agentName: name, authority: granted, as: kind, sha256: proof?.sha256 } })),
    gone: before.filter((agency) => !wanted.includes(agency)).map((agency) => stateEntity.build(DeleteTransaction).key({ pk: casePk(record.caseId), sk: sortKeyOf(RepresentationItem, agency) })),
  };
};
