import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import type { ServiceView } from '../../shared/service/service';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { loadCase } from '../cases/case-log';
import { climb } from './climb';
import { copy } from './copy';
import { isDisputed } from './ladder-facts';
import { serviceIn, viewService } from './service-items';

/** A clerk knows that waiting is in vain: the next way now. What waits for a task's result, has effect or is disputed stays. @throws service.notMovable */
export const moveOn = async (caseId: CaseId, serviceId: string, caller: Caller, at: Date): Promise<ServiceView> => {
  const before = serviceIn(await loadCase(caseId), serviceId);
  if (before.effect !== undefined || before.confirmedAt !== undefined || isDisputed(before)) throw new CourtError('service.notMovable', copy.refusals.notMovable);
  await climb(caseId, serviceId, at, actorOf(caller));
  const after = await loadCase(caseId);
  const service = serviceIn(after, serviceId);
  if (service.rungAt === before.rungAt) throw new CourtError('service.notMovable', copy.refusals.notMovable);
  return viewService(after, service, caller.personId);
};
