import type { Party } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import { DocumentItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import type { Service, ServiceView } from '../../shared/service/service';
import { certificatePaper } from './certificate-paper';
import { CONSENT_NOTICE_VERSION, copy } from './copy';
import { withEffect } from './effect-of';
import type { Receiving } from './receive';
import { putParty, putService, serviceIn, viewService } from './service-items';
import { standingFor, type AddresseeStanding } from './standing';

export interface Consent { electronicService?: 'given' | 'refused' | undefined; noticeVersion?: string | undefined }

const check = (service: Service, { as, authority }: AddresseeStanding): void => {
  if (service.confirmedAt !== undefined) throw new CourtError('service.alreadyConfirmed', copy.refusals.already);
  if (service.readAt === undefined) throw new CourtError('service.notRead', copy.refusals.readFirst);
  // 解释 133: the 调解书 goes to the party themself; an agent signs only with special authority.
  if (service.bundle === 'statement' && as === 'agent' && authority !== 'special') throw new CourtError('service.notAddressee', copy.refusals.statementAgent);
};

/** The separate, unticked question (在线诉讼规则 29 II (一), 30): for later papers; unanswered changes nothing. */
const answered = (party: Party, { electronicService, noticeVersion }: Consent, at: Date): Party | undefined =>
  (electronicService === undefined || party.electronicService?.state === electronicService ? undefined
    : { ...party, electronicService: { state: electronicService, at: at.toISOString(), noticeVersion: noticeVersion ?? CONSENT_NOTICE_VERSION } });

/**
 * Signs for it. Effect, periods and the 电子送达凭证 follow in the same transaction.
 * @throws service.notRead, service.alreadyConfirmed, service.notAddressee
 */
export const confirm = async ({ caseId, serviceId, caller, at }: Receiving, consent: Consent): Promise<ServiceView> => {
  const after = await changeCase(caseId, async (record: CaseRecord) => {
    const service = serviceIn(record, serviceId);
    const standing = standingFor(record, service, caller);
    check(service, standing);
    const changed = answered(standing.party, consent, at);
    const party = changed ?? standing.party;
    const signed = withEffect({ ...service, state: 'confirmed', confirmedAt: at.toISOString(), confirmedBy: { personId: caller.personId, name: standing.name, as: standing.as } }, party, record.head.procedure);
    if (signed.effect === undefined) throw new Error('a signed service has an effect');
    const documents = signed.documentIds.flatMap((id) => record.one(DocumentItem, id) ?? []);
    const pdf = await renderSignedPdf(certificatePaper({ court: court(), head: record.head, service: signed, effect: signed.effect, documents, party, verifyUrl: `${config.publicUrl}/#/service/pages/verify/index?code=${service.code}`, at }), at);
    // Everybody in the case may see by which step and rule the date came to be.
    const { document, put } = await fileDocument({ kind: 'acknowledgementOfService', title: copy.certificateTitle(service.addresseeName), ...pdf }, at);
    const { effectiveOn, track, rule } = signed.effect;
    const { partyId } = party;
    return appendToCase(record, at, [
      ...(changed === undefined ? [] : [{ type: 'ELECTRONIC_SERVICE_CONSENT_CHANGED' as const, actor: standing.actor, data: { partyId, state: changed.electronicService?.state, noticeVersion: changed.electronicService?.noticeVersion } }]),
      { type: 'SERVICE_CONFIRMED', actor: standing.actor, data: { serviceId, partyId, bundle: service.bundle, addresseeName: service.addresseeName, effectiveOn, track, rule, as: standing.as, documentId: document.documentId, sha256: document.sha256 } },
    ], { puts: [put, putService(record, { ...signed, certificateDocumentId: document.documentId }), ...(changed === undefined ? [] : [putParty(record, changed)])] });
  });
  return viewService(after, serviceIn(after, serviceId), caller.personId);
};
