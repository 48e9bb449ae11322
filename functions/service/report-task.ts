import type { Actor } from '../../shared/cases/case-event';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import type { Service, ServiceView } from '../../shared/service/service';
import type { ServiceTask, TaskKind } from '../../shared/service/service-task';
import type { TaskResult } from '../../shared/service/task-result';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase, changeCase, type NewEvent, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { changeTrack } from './change-track';
import { copy } from './copy';
import { openTaskIn, partyIn, serviceIn, viewService } from './service-items';
import { announce } from './task-announce';
import { called } from './task-call';
import { decideObjection } from './task-dispute';
import { entrusted, handed, posted } from './task-paper';
import { copyProvided, noted } from './task-rest';

/** What a report starts from. */
export interface Reported { record: CaseRecord; service: Service; task: ServiceTask; actor: Actor; ownerId: string; at: Date }
/** What it changes; a task left open waits for its next report. */
export interface Outcome { service: Service; events: NewEvent[]; outcome?: string; task?: Partial<ServiceTask>; opened?: ServiceTask[]; puts?: StatePut[] }

const kindsOf: Readonly<Record<TaskResult['what'], readonly TaskKind[]>> = {
  called: ['phone'], posted: ['paper'], entrusted: ['entrust'], handed: ['paper', 'entrust'], announced: ['announce'], disputeDecided: ['dispute'], copyProvided: ['paperCopy'], noted: ['convert'],
};

const outcomeOf = (reported: Reported, result: TaskResult): Outcome | Promise<Outcome> => {
  switch (result.what) {
    case 'called': return called(reported, result);
    case 'posted': return posted(reported, result);
    case 'entrusted': return entrusted(reported, result);
    case 'handed': return handed(reported, result);
    case 'announced': return announce(reported, result);
    case 'disputeDecided': return decideObjection(reported, result);
    case 'copyProvided': return copyProvided(reported, result);
    case 'noted': return noted(reported, result);
  }
};

/** A report of the staff closes the task, moves the track and leaves its event. @throws service.taskNotFound, service.taskDone, service.resultIncomplete, service.announcementRefused */
export const reportTask = async (caseId: CaseId, taskId: string, result: TaskResult, caller: Caller, at: Date): Promise<ServiceView> => {
  let serviceId = '';
  const after = await changeCase(caseId, async (record) => {
    const task = openTaskIn(record, taskId);
    if (!kindsOf[result.what].includes(task.kind)) throw new CourtError('service.resultIncomplete', copy.refusals.otherTask, { path: 'what' });
    serviceId = task.serviceId;
    const service = serviceIn(record, serviceId);
    const actor = actorOf(caller);
    const done = await outcomeOf({ record, service, task, actor, ownerId: caller.personId, at }, result);
    const next: ServiceTask = done.outcome === undefined ? { ...task, ...done.task } : { ...task, ...done.task, state: 'done', doneAt: at.toISOString(), doneBy: caller.name, outcome: done.outcome };
    const change = changeTrack(record, service, done.service, partyIn(record, service.addresseePartyId), actor, [next, ...(done.opened ?? [])]);
    return appendToCase(record, at, [...done.events, ...change.events], { puts: [...(done.puts ?? []), ...change.puts] });
  });
  return viewService(after, serviceIn(after, serviceId), caller.personId);
};

