import type { Rung } from '../../shared/service/ladder';
import type { Service } from '../../shared/service/service';
import type { ServiceTask, TaskKind } from '../../shared/service/service-task';
import { ContactItem, PartyItem, ServiceTaskItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { barTo } from './bar-to';
import type { LadderFacts } from './domain/ladder';

/** The task that a rung is. */
export const taskOfRung: Partial<Record<Rung, TaskKind>> = { phone: 'phone', paper: 'paper', entrusted: 'entrust', announcement: 'announce' };

export const isDisputed = ({ objection }: Pick<Service, 'objection'>): boolean => objection !== undefined && objection.decision === undefined;

/** `tasks`: those of the record, or as they will be after the change at hand. */
export const ladderFacts = (record: CaseRecord, service: Service, tasks: readonly ServiceTask[] = record.all(ServiceTaskItem)): LadderFacts => {
  const kind = taskOfRung[service.rung];
  const done = tasks.filter((task) => task.serviceId === service.serviceId && task.kind === kind && task.createdAt >= service.rungAt && task.state === 'done').at(-1);
  const party = record.one(PartyItem, service.addresseePartyId);
  const isBarred = (kind: string) => party !== undefined && barTo(record, service, party, kind === 'email' ? 'email' : 'sms') !== undefined;
  const found = record.all(ContactItem).some((contact) => contact.partyId === service.addresseePartyId && contact.kind !== 'post' && contact.source === 'foundByCourt' && contact.endedAt === undefined && !isBarred(contact.kind));
  const first = service.tries.filter(({ rung }) => rung === 'first');
  return {
    bundle: service.bundle, rung: service.rung, rungAt: service.rungAt, hasEffect: service.effect !== undefined, isRead: service.readAt !== undefined, disputed: isDisputed(service),
    hasOtherAddress: found && !service.tries.some(({ rung }) => rung === 'otherAddress'),
    noWayOpen: first.length > 0 && first.every(({ result }) => result === 'skipped'),
    taskFailed: done !== undefined && done.outcome !== 'reached', procedure: record.head.procedure,
  };
};
