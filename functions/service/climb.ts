import type { Actor } from '../../shared/cases/case-event';
import type { CaseId } from '../../shared/kernel/ids';
import { endOfCourtDay } from '../../shared/kernel/time';
import type { Rung } from '../../shared/service/ladder';
import type { Service } from '../../shared/service/service';
import type { ServiceTask } from '../../shared/service/service-task';
import { systemActor } from '../cases/actor-of';
import { changeCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import { applyWaitingReceipts } from './apply-receipt';
import { factsOf } from './change-track';
import { nextRung, type Climb } from './domain/ladder';
import { ladderFacts, taskOfRung } from './ladder-facts';
import { openTask } from './open-task';
import { recordTries } from './record-tries';
import { sendRung, type SentRung } from './send-rung';
import { partyIn, serviceIn } from './service-items';

const ELECTRONIC: ReadonlySet<Climb> = new Set<Climb>(['reminder', 'otherAddress']);
const isElectronic = (climb: Climb): climb is Rung => ELECTRONIC.has(climb);
const nothing: SentRung = { tries: [], failure: undefined };

/** Later than every wait. */
const NO_WAIT = '9999-12-31T00:00:00.000Z';
const climbOf = (record: CaseRecord, service: Service, at: Date, early: boolean): Climb | undefined => nextRung(ladderFacts(record, service), court().serviceLadder, early ? NO_WAIT : at.toISOString());

/** The thirty (sixty) days of the announcement are over: its row has arrived, CPL 95. */
const withAnnouncementOver = (service: Service, at: Date): Service => ({
  ...service,
  tries: service.tries.map((one) => (one.channel === 'announcement' && one.result === 'published' && one.endsOn !== undefined && endOfCourtDay(one.endsOn) <= at.toISOString()
    ? { ...one, result: 'delivered' as const, resultAt: new Date(Date.parse(endOfCourtDay(one.endsOn)) - 1000).toISOString() } : one)),
  state: 'served',
});

const isAnnouncementOver = (service: Service, at: Date): boolean => withAnnouncementOver(service, at).tries.some(({ channel, result }) => channel === 'announcement' && result === 'delivered');

const taskFor = (service: Service, climb: Climb, at: Date): ServiceTask[] => {
  const kind = climb === 'exhausted' ? 'convert' : taskOfRung[climb];
  return kind === undefined ? [] : [openTask(service, kind, at)];
};

const recordClimb = (record: CaseRecord, service: Service, climb: Climb, tries: SentRung['tries'], at: Date, by: Actor | undefined): Promise<CaseRecord> => {
  const exhausted = climb === 'exhausted';
  return recordTries(record, service, tries, at, {
    service: exhausted ? { state: 'failed', rung: 'announcement', rungAt: at.toISOString() } : { rung: climb, rungAt: at.toISOString() },
    events: [{ type: exhausted ? 'SERVICE_EXHAUSTED' : 'SERVICE_RUNG_REACHED', actor: by ?? systemActor, data: { ...factsOf(service), rung: climb, orderedAt: service.orderedAt, ...(by === undefined ? {} : { early: true }) } }],
    tasks: taskFor(service, climb, at),
  });
};

/** One look of the sweep at one track, or a clerk's `by` who waits no longer: notices still to be sent go out, the next rung is reached when it is time. Looking twice does nothing twice. @throws system.unavailable when a channel takes nothing: the next sweep goes on */
export const climb = async (caseId: CaseId, serviceId: string, at: Date, by?: Actor): Promise<void> => {
  const before = await loadCase(caseId);
  const service = serviceIn(before, serviceId);
  const party = partyIn(before, service.addresseePartyId);
  if (isAnnouncementOver(service, at)) {
    await changeCase(caseId, async (record) => recordTries(record, serviceIn(record, serviceId), [], at, { service: withAnnouncementOver(serviceIn(record, serviceId), at) }));
    return;
  }
  const early = by !== undefined;
  const next = climbOf(before, service, at, early);
  if (next === undefined) return;
  const late = service.rung === 'first' ? await sendRung(before, service, party, 'first', at) : nothing;
  const sent = isElectronic(next) ? await sendRung(before, service, party, next, at) : nothing;
  const failure = late.failure ?? sent.failure;
  const after = await changeCase(caseId, async (record) => {
    const now = serviceIn(record, serviceId);
    const rows = [...late.tries, ...sent.tries];
    if (now.rungAt !== service.rungAt || climbOf(record, now, at, early) !== next) return record;
    return failure === undefined ? recordClimb(record, now, next, rows, at, by) : rows.some(({ tryId }) => !now.tries.some((one) => one.tryId === tryId)) ? recordTries(record, now, rows, at) : record;
  });
  await applyWaitingReceipts(serviceIn(after, serviceId), at);
  if (failure !== undefined) throw failure;
};
