import * as z from 'zod/mini';
import { ServiceId, TaskId, TryId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

export const taskKinds = { phone: '电话联系', paper: '邮寄或上门送达', entrust: '委托其他法院送达', announce: '公告送达', dispute: '处理送达异议', paperCopy: '提供纸质文书', convert: '转程序或另行处理' } as const;
export type TaskKind = keyof typeof taskKinds;
export const TaskKind = z.enum(Object.keys(taskKinds) as [TaskKind, ...TaskKind[]]);

/** State item SERVICETASK#id: what a person of the court has to do for one track. */
export const ServiceTask = z.object({
  taskId: TaskId,
  serviceId: ServiceId,
  kind: TaskKind,
  addresseeName: z.string(),
  state: z.enum(['open', 'done']),
  createdAt: Instant,
  dueOn: CourtDate,
  /** the row of a letter that is on its way */
  tryId: z.optional(TryId),
  doneAt: z.optional(Instant),
  doneBy: z.optional(z.string()),
  outcome: z.optional(z.string()),
});
export type ServiceTask = z.infer<typeof ServiceTask>;
