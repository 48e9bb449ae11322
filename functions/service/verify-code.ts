import { smsTitles } from '../../shared/notification/sms-templates';
import { CourtError } from '../../shared/kernel/errors';
import type { Output } from '../../shared/kernel/contract';
import type { serviceRoutes } from '../../shared/service/contract';
import { DocumentItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { findMessage, type SentMessage } from '../cases/message-codes';
import { partiesOf } from '../cases/relation';
import { court } from '../platform/court-config';
import { copy } from './copy';
import { evidenceChain } from './evidence-chain';
import { isRepresented } from './in-app';
import { findByCode, type FoundService } from './lookups';
import { maskCaseNumber } from './mask-case-number';
import { partyIn, serviceIn } from './service-items';

type Genuine = Output<typeof serviceRoutes.verifyCode>;

/** Kinds of papers, never their titles: an evidence title may name somebody. */
const kindsOf = (names: readonly string[]): string[] => [...new Set(names)].map((name) => copy.documentCount(name, names.filter((one) => one === name).length));

const about = ({ head }: CaseRecord) => ({ genuine: true as const, court: court().name, caseMasked: maskCaseNumber(head.caseNumber ?? ''), demo: head.demo });

const ofService = async ({ caseId, serviceId }: FoundService, personId: string | undefined): Promise<Genuine> => {
  const record = await loadCase(caseId);
  const service = serviceIn(record, serviceId);
  const names = service.documentIds.flatMap((id) => record.one(DocumentItem, id)?.kind ?? []).map((kind) => copy.document(kind));
  const chain = await evidenceChain(caseId, serviceId, { version: record.head.version, hash: record.head.lastHash });
  const isKnown = personId !== undefined && isRepresented(record, partyIn(record, service.addresseePartyId));
  return {
    ...about(record), kind: 'service', about: smsTitles['service-notice'], sentAt: service.tries[0]?.sentAt ?? service.orderedAt, documents: kindsOf(names), ...chain,
    ...(isKnown ? { toYou: partiesOf(record, personId).some(({ party }) => party.partyId === service.addresseePartyId) } : {}),
  };
};

const ofMessage = async ({ caseId, personId: sentTo, template, sentAt }: SentMessage, personId: string | undefined): Promise<Genuine> =>
  ({ ...about(await loadCase(caseId)), kind: 'message', about: smsTitles[template], sentAt, documents: [], steps: [], chainIntact: true, ...(personId === undefined ? {} : { toYou: personId === sentTo }) });

/** Is this code from this court, was it sent to who asks, and does what followed hold together? Tells no name, no number, no content. @throws service.codeUnknown */
export const verifyCode = async (code: string, personId?: string): Promise<Genuine> => {
  const found = await findByCode(code);
  if (found !== undefined) return ofService(found, personId);
  const message = await findMessage(code);
  if (message === undefined) throw new CourtError('service.codeUnknown', copy.refusals.codeUnknown, { path: 'code' });
  return ofMessage(message, personId);
};
