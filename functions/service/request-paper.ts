import { CourtError } from '../../shared/kernel/errors';
import { onPaperByRight, type ServiceView } from '../../shared/service/service';
import { copy } from './copy';
import { openTask } from './open-task';
import { addresseeStep, type Receiving } from './receive';

/** CPL 90 I: who asks for the judgment, ruling or 调解书 on paper must be given it. Asked once. @throws service.paperNotOffered */
export const requestPaper = (receiving: Receiving): Promise<ServiceView> => addresseeStep(receiving, (service, { actor }, data) => {
  if (!onPaperByRight.has(service.bundle)) throw new CourtError('service.paperNotOffered', copy.refusals.paperNotOffered);
  if (service.paperRequest !== undefined) return undefined;
  const task = openTask(service, 'paperCopy', receiving.at);
  return {
    service: { ...service, paperRequest: { at: receiving.at.toISOString(), dueOn: task.dueOn } },
    events: [{ type: 'SERVICE_PAPER_REQUESTED', actor, data: { ...data, taskId: task.taskId, dueOn: task.dueOn } }],
    tasks: [task],
  };
});
