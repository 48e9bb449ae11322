import { CourtError } from '../../shared/kernel/errors';
import type { Output } from '../../shared/kernel/contract';
import type { serviceRoutes } from '../../shared/service/contract';
import { DocumentItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import { court } from '../platform/court-config';
import { copy } from './copy';
import { evidenceChain } from './evidence-chain';
import { findByCode } from './lookups';
import { maskCaseNumber } from './mask-case-number';
import { serviceIn } from './service-items';

/** Kinds of papers, never their titles: an evidence title may name somebody. */
const kindsOf = (names: readonly string[]): string[] => [...new Set(names)].map((name) => copy.documentCount(name, names.filter((one) => one === name).length));

/** Is this code from this court, and does what followed hold together? Tells no name, no number, no content. @throws service.codeUnknown */
export const verifyCode = async (code: string): Promise<Output<typeof serviceRoutes.verifyCode>> => {
  const found = await findByCode(code);
  if (found === undefined) throw new CourtError('service.codeUnknown', copy.refusals.codeUnknown, { path: 'code' });
  const record = await loadCase(found.caseId);
  const service = serviceIn(record, found.serviceId);
  const { head } = record;
  const names = service.documentIds.flatMap((id) => record.one(DocumentItem, id)?.kind ?? []).map((kind) => copy.document(kind));
  const chain = await evidenceChain(found.caseId, found.serviceId, { version: head.version, hash: head.lastHash });
  return { genuine: true, court: court().name, caseMasked: maskCaseNumber(head.caseNumber ?? ''), sentAt: service.tries[0]?.sentAt ?? service.orderedAt, documents: kindsOf(names), demo: head.demo, ...chain };
};
