import { CourtError } from '../../shared/kernel/errors';
import type { Output } from '../../shared/kernel/contract';
import { serviceRoutes } from '../../shared/service/contract';
import { recordLook } from '../cases/access-log';
import type { Caller } from '../cases/authorise';
import { loadCase } from '../cases/case-log';
import { copy } from './copy';
import { findByCode, type FoundService } from './lookups';
import { serviceIn, viewService } from './service-items';

/** @throws service.codeUnknown */
export const trackOfCode = async (code: string): Promise<FoundService> => {
  const found = await findByCode(code);
  if (found === undefined) throw new CourtError('service.codeUnknown', copy.refusals.codeUnknown, { path: 'code' });
  return found;
};

/** Somebody calls or stands at the desk with a code: which papers of which case it is, for the clerk alone; that they looked is written down. @throws service.codeUnknown */
export const lookUpTrack = async (code: string, caller: Caller, at: Date): Promise<Output<typeof serviceRoutes.track>> => {
  const { caseId, serviceId } = await trackOfCode(code);
  const record = await loadCase(caseId);
  const { caseNumber, title } = record.head;
  await recordLook(caseId, { at: at.toISOString(), by: caller.name, role: caller.role, what: serviceRoutes.track.summary, personId: caller.personId });
  return { caseId, title, service: viewService(record, serviceIn(record, serviceId), caller.personId), ...(caseNumber === undefined ? {} : { caseNumber }) };
};
