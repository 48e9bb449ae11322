import type { Actor } from '../../shared/cases/case-event';
import type { Party } from '../../shared/cases/party';
import { laneOf } from '../../shared/service/lanes';
import { endOfCourtDay } from '../../shared/kernel/time';
import type { Service } from '../../shared/service/service';
import type { ServiceTask } from '../../shared/service/service-task';
import type { NewEvent, StatePut } from '../cases/case-log';
import { ServiceTaskItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import { climbsAt } from './domain/ladder';
import { withEffect } from './effect-of';
import { ladderFacts } from './ladder-facts';
import { putService, putTask } from './service-items';

export interface TrackChange { service: Service; puts: StatePut[]; /** to follow the events of the change itself */ events: NewEvent[] }

const announcementEnd = ({ tries }: Service): string | undefined => {
  const endsOn = tries.find(({ channel, result }) => channel === 'announcement' && result === 'published')?.endsOn;
  return endsOn === undefined ? undefined : endOfCourtDay(endsOn);
};

/** Every fact an event tells of a track. */
export const factsOf = ({ serviceId, addresseePartyId: partyId, addresseeName, bundle }: Service) => ({ serviceId, partyId, addresseeName, bundle });

const effectEvents = (before: Service, after: Service, actor: Actor): NewEvent[] => {
  // What the earlier effect was counted as, so that the figures can take it back.
  const late = laneOf(before) === 'exhausted' ? { wasExhausted: true } : {};
  const counted = before.effect === undefined ? late : { counted: { channel: before.effect.channel, effectiveAt: before.effect.effectiveAt } };
  if (after.effect === undefined) return before.effect === undefined ? [] : [{ type: 'SERVICE_EFFECT_LOST', actor, data: { ...factsOf(after), orderedAt: after.orderedAt, ...counted } }];
  const { effectiveOn, effectiveAt, track, rule, channel } = after.effect;
  if (before.effect?.effectiveAt === effectiveAt && before.effect.rule === rule) return [];
  return [{ type: 'SERVICE_EFFECTIVE', actor, data: { ...factsOf(after), effectiveOn, effectiveAt, track, rule, channel, orderedAt: after.orderedAt, ...counted } }];
};

/** What follows from a changed track: its effect, when the sweep looks again, its row on the board, and the event when effect came, moved or went. */
export const changeTrack = (record: CaseRecord, before: Service, next: Service, party: Party, actor: Actor, tasks: readonly ServiceTask[] = []): TrackChange => {
  const { nextAt: _earlier, ...facts } = withEffect(next, party, record.head);
  const changed = new Map(tasks.map((task) => [task.taskId, task]));
  const all = [...record.all(ServiceTaskItem).filter(({ taskId }) => !changed.has(taskId)), ...tasks];
  const nextAt = announcementEnd(facts) ?? climbsAt(ladderFacts(record, facts, all), court().serviceLadder);
  const service: Service = nextAt === undefined ? facts : { ...facts, nextAt };
  return { service, puts: [putService(record, service), ...tasks.map((task) => putTask(record, task))], events: effectEvents(before, service, actor) };
};
