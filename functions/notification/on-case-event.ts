import type { CaseEvent } from '../../shared/cases/case-event';
import { loadCase } from '../cases/case-log';
import { messageFor, told } from './message-for';
import { tellPerson } from './tell-person';

/** Tells the people concerned. One unreachable person does not keep the others in the dark; the failure is thrown at the end, for the retry. */
export const onCaseEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  if (!told.has(event.type)) return;
  const message = messageFor(event, await loadCase(event.caseId));
  if (message === undefined) return;
  const results = await Promise.allSettled(message.to.map((personId) => tellPerson({ caseId: event.caseId, key: `${event.caseId}#${event.version}` }, personId, message.own?.get(personId) ?? message.saying, at)));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};
