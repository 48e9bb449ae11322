import type { AgreementClause, Mediation } from '../../shared/mediation/mediation';
import { PartyItem, RepresentationItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import type { AgreementFacts } from './agreement-paper';

export const agreementFacts = (record: CaseRecord, mediation: Mediation, content: { clauses: readonly AgreementClause[]; wantsStatement: boolean }): AgreementFacts => ({
  court: court().name, demo: court().demo, caseNumber: record.head.caseNumber, causeOfAction: record.head.causeOfAction,
  parties: record.all(PartyItem), agencies: record.all(RepresentationItem),
  mediatorName: mediation.mediatorName ?? '', organisation: mediation.organisation, ...content,
});
