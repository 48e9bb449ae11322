import type { CaseHead } from '../../shared/cases/court-case';
import type { Party } from '../../shared/cases/party';
import type { CaseId, PartyId, PersonId } from '../../shared/kernel/ids';
import { FilingItem, MediationItem, PartyItem, type StoredFiling } from '../../functions/cases/case-items';
import { appendToCase, loadCase, put } from '../../functions/cases/case-log';
import type { CaseRecord } from '../../functions/cases/case-record';
import type { Mediation } from '../../shared/mediation/mediation';

export const sampleAt = new Date('2026-11-23T02:00:00.000Z');

const filing = (ownerId: string): StoredFiling => ({
  ownerId, state: 'submitted', causeOfAction: '民间借贷纠纷', formVersion: '2025', answers: {}, files: [], resubmissions: 0, createdAt: sampleAt.toISOString(), updatedAt: sampleAt.toISOString(),
});

const head = (filedBy: string, court: string): Omit<CaseHead, 'caseId' | 'version' | 'lastHash'> => ({
  phase: 'filing', court, demo: true, causeOfAction: '民间借贷纠纷', receiptNumber: `演示${filedBy.slice(-6)}`, title: '甲 诉 乙', claimAmountFen: 12000000, feeKind: 'property', filedBy: filedBy as PersonId, submittedAt: sampleAt.toISOString(),
});

export const mediationOf = (mediatorId: string): Mediation => ({ mediationId: 'mediation_sample', track: 'N', state: 'referred', origin: 'partyRequest', mediatorId: mediatorId as PersonId, mediatorName: '吴调解', slots: [] });

/** A submitted case with one bound plaintiff, one unbound defendant and, if asked, an appointed mediator. */
export const sampleCase = async (caseId: CaseId, ownerId: string, options: { court?: string; mediatorId?: string } = {}): Promise<CaseRecord> => {
  const plaintiff: Party = { partyId: `party_${ownerId.slice(-6)}p` as PartyId, role: 'plaintiff', kind: 'person', name: '甲', personId: ownerId as PersonId };
  const defendant: Party = { partyId: `party_${ownerId.slice(-6)}d` as PartyId, role: 'defendant', kind: 'person', name: '乙' };
  const index = (personId: string) => ({ personKey: `PERSON#${personId}`, personSort: `CASE#${caseId}` });
  return appendToCase(await loadCase(caseId), sampleAt, [{ type: 'FILING_SUBMITTED', actor: { kind: 'person', personId: ownerId as PersonId, role: 'party', name: '甲' } }], {
    head: head(ownerId, options.court ?? '陕0702'),
    puts: [
      put(FilingItem, filing(ownerId), index(ownerId)), put(PartyItem, plaintiff, index(ownerId)), put(PartyItem, defendant),
      ...(options.mediatorId === undefined ? [] : [put(MediationItem, mediationOf(options.mediatorId), index(options.mediatorId))]),
    ],
  });
};
