import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import type { TaskId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import type { Service } from '../../shared/service/service';
import type { ServiceTask, TaskKind } from '../../shared/service/service-task';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';

/** A new task for the court's staff, due by the court's own time for its kind. */
export const openTask = ({ serviceId, addresseeName }: Service, kind: TaskKind, at: Date): ServiceTask => ({
  taskId: newId<TaskId>('task', at), serviceId, kind, addresseeName, state: 'open', createdAt: at.toISOString(), dueOn: addDays(courtDateOf(at.toISOString()), court().serviceTaskDays[kind]),
});
