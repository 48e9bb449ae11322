import type { Party } from '../../shared/cases/party';
import { withConsent } from '../../shared/service/consent';
import type { ConsentNotice } from '../../shared/service/consent-notices';
import { CourtError } from '../../shared/kernel/errors';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import type { Service, ServiceView } from '../../shared/service/service';
import { certify } from './certify';
import { consentEvent } from './consent-event';
import { copy } from './copy';
import { changeTrack, factsOf } from './change-track';
import type { Receiving } from './receive';
import { putParty, serviceIn, viewService } from './service-items';
import { standingFor, type AddresseeStanding } from './standing';

export interface Consent { electronicService?: 'given' | 'refused' | undefined; noticeVersion?: string | undefined }

const check = (service: Service, { as, authority }: AddresseeStanding): void => {
  if (service.confirmedAt !== undefined) throw new CourtError('service.alreadyConfirmed', copy.refusals.already);
  if (service.readAt === undefined) throw new CourtError('service.notRead', copy.refusals.readFirst);
  // 解释 133: the 调解书 goes to the party themself; an agent signs only with special authority.
  if (service.bundle === 'statement' && as === 'agent' && authority !== 'special') throw new CourtError('service.notAddressee', copy.refusals.statementAgent);
};

/** The separate, unticked question (在线诉讼规则 29 II (一), 30): for later papers; unanswered changes nothing. */
const NOTICE: ConsentNotice = 'signing/2026-11';
const answered = (party: Party, { electronicService, noticeVersion }: Consent, at: Date): Party | undefined =>
  (electronicService === undefined || party.electronicService?.state === electronicService ? undefined
    : withConsent(party, { state: electronicService, at: at.toISOString(), noticeVersion: noticeVersion ?? NOTICE }));

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
    const signed: Service = { ...service, state: 'confirmed', confirmedAt: at.toISOString(), confirmedBy: { personId: caller.personId, name: standing.name, as: standing.as } };
    const { document, put, effect } = await certify(record, signed, party, at);
    const { puts, events } = changeTrack(record, service, { ...signed, certificateDocumentId: document.documentId }, party, standing.actor);
    const { effectiveOn, track, rule } = effect;
    return appendToCase(record, at, [
      ...(changed === undefined ? [] : [consentEvent(changed, standing.actor)]),
      ...events,
      { type: 'SERVICE_CONFIRMED', actor: standing.actor, data: { ...factsOf(service), effectiveOn, track, rule, as: standing.as, documentId: document.documentId, sha256: document.sha256 } },
    ], { puts: [put, ...puts, ...(changed === undefined ? [] : [putParty(record, changed)])] });
  });
  return viewService(after, serviceIn(after, serviceId), caller.personId);
};
