import { CourtError } from '../../shared/kernel/errors';
import { appendToCase, changeCase } from '../cases/case-log';
import { countUp } from '../platform/guards';
import { changeTrack, factsOf } from './change-track';
import { copy } from './copy';
import { isDisputed } from './ladder-facts';
import { findByCode } from './lookups';
import { withObjection } from './receive';
import { partyIn, serviceIn } from './service-items';

const PER_DAY = 3;
const holder = { kind: 'person' as const, name: copy.messageHolder };

/** Who holds a message meant for somebody else says so with its code: a task for the clerk, and nothing is shown. Once signed for, it is no longer theirs to say. @throws service.codeUnknown, request.tooMany */
export const disown = async (code: string, at: Date): Promise<{ noted: true }> => {
  const found = await findByCode(code);
  if (found === undefined) throw new CourtError('service.codeUnknown', copy.refusals.codeUnknown, { path: 'code' });
  if (await countUp(`SERVICEDISOWN#${code}`, new Date(at.getTime() + 86_400_000)) > PER_DAY) throw new CourtError('request.tooMany', copy.refusals.disownedOften);
  await changeCase(found.caseId, async (record) => {
    const service = serviceIn(record, found.serviceId);
    if (isDisputed(service) || service.confirmedAt !== undefined) return record;
    const { service: next, task } = withObjection(service, { ground: 'notMine' }, at);
    const { puts, events } = changeTrack(record, service, next, partyIn(record, service.addresseePartyId), holder, [task]);
    return appendToCase(record, at, [{ type: 'SERVICE_OBJECTED', actor: holder, data: { ...factsOf(service), ground: 'notMine', taskId: task.taskId } }, ...events], { puts });
  });
  return { noted: true };
};
