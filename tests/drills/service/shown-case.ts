import { eventHash, GENESIS } from '../../../functions/cases/event-hash';
import { fieldsOf, type CounterPlace } from '../../../functions/service/counters';
import { lanesKey } from '../../../functions/service/lane-counts';
import { boardKey, laneKey } from '../../../functions/service/service-items';
import { weekOf } from '../../../functions/service/week-of';
import type { CaseEvent } from '../../../shared/cases/case-event';
import type { CaseHead } from '../../../shared/cases/court-case';
import { laneOf } from '../../../shared/service/lanes';
import type { Service } from '../../../shared/service/service';
import type { Trace } from './one-track';
import { shownTrack } from './shown-track';

const CAUSES = ['机动车交通事故责任纠纷', '民间借贷纠纷', '离婚纠纷', '买卖合同纠纷', '物业服务合同纠纷', '劳动争议'] as const;
const TEAMS = ['民一庭（演示）', '民二庭（演示）', '速裁团队（演示）', '人民法庭（演示）'] as const;
const actor = { kind: 'system' as const, name: '演示数据（送达演练生成）' };
const DAY_MS = 86_400_000;

export interface ShownCase { state: Record<string, unknown>[]; events: Record<string, unknown>[]; services: Service[]; place: (service: Service) => CounterPlace }

/** A case of the drill with its tracks: state, log and hash chain as the product writes them, every name plainly made up. No filing, no papers, nobody to write to. */
export const shownCase = (index: number, traces: readonly Trace[], court: string, now: string): ShownCase => {
  const id = String(index + 1).padStart(6, '0');
  const caseId = `case_01DEMO${id}`;
  const submittedAt = new Date(Date.parse(traces.map(({ startedAt }) => startedAt).toSorted()[0] ?? now) - DAY_MS).toISOString();
  const [cause, team] = [CAUSES[index % CAUSES.length] ?? CAUSES[0], TEAMS[index % TEAMS.length] ?? TEAMS[0]];
  const bare = {
    caseId, phase: 'open', court, demo: true, causeOfAction: cause, receiptNumber: `演示${id}`, caseNumber: `（${now.slice(0, 4)}）演示${court}民初9${id.slice(-4)}号`, title: `演示原告${id}诉演示被告${id}`,
    claimAmountFen: 1_000_000, feeKind: 'property', filedBy: 'person_01DEMO', submittedAt, acceptedAt: submittedAt, procedure: traces[0]?.procedure, judgeName: team,
  } as unknown as CaseHead;
  const shown = traces.map((trace, at) => {
    const party = { partyId: `party_01DEMO${id}${at}`, role: 'defendant', kind: 'person', name: `演示被告${id}${traces.length === 1 ? '' : `之${at + 1}`}`, ...(trace.consentAt === undefined ? {} : { electronicService: { state: 'given', at: trace.consentAt, noticeVersion: '2026-11' } }) };
    return { party, ...shownTrack(trace, `01DEMO${id}${at}`, party as never, bare, now) };
  });
  let prevHash = GENESIS;
  const steps = [{ at: submittedAt, type: 'FILING_SUBMITTED' as const, data: { causeOfAction: cause } }, { at: submittedAt, type: 'CASE_ACCEPTED' as const, data: { caseNumber: bare.caseNumber } }, ...shown.flatMap(({ events }) => events).toSorted((a, b) => a.at.localeCompare(b.at))];
  const events = steps.map(({ at, type, data }, order) => {
    const body = JSON.parse(JSON.stringify({ caseId, version: order + 1, type, at, actor, data, prevHash })) as Omit<CaseEvent, 'hash'>;
    const event: CaseEvent = { ...body, hash: eventHash(body) };
    prevHash = event.hash;
    return { caseId, version: event.version, event };
  });
  const services = shown.map(({ service }) => service);
  const pk = `CASE#${caseId}`;
  const sums: Record<string, number> = {};
  for (const service of services) sums[laneOf(service)] = (sums[laneOf(service)] ?? 0) + 1;
  return {
    services, events, place: ({ orderedAt }) => ({ week: weekOf(orderedAt), cause, team }),
    state: [
      { pk, sk: 'HEAD', data: { ...bare, version: events.length, lastHash: prevHash }, n: events.length, queueKey: `CASES#${court}`, queueSort: submittedAt },
      { pk, sk: `PARTY#party_01DEMO${id}p`, data: { partyId: `party_01DEMO${id}p`, role: 'plaintiff', kind: 'person', name: `演示原告${id}` } },
      ...shown.map(({ party }) => ({ pk, sk: `PARTY#${party.partyId}`, data: party })),
      ...services.map((service) => ({ pk, sk: `SERVICE#${service.serviceId}`, data: service, personKey: boardKey(court), personSort: `${service.orderedAt}#${service.serviceId}`, queueKey: laneKey(court, laneOf(service)), queueSort: `${service.orderedAt}#${service.serviceId}` })),
      ...services.map((service) => ({ pk: `SERVICECODE#${service.code}`, sk: 'LOOKUP', data: { caseId, serviceId: service.serviceId } })),
      { pk: `SERVICELANESOF#${caseId}`, sk: 'COUNTED', data: { court, sums }, n: events.length },
    ],
  };
};

/** What the tracks add to the court's weeks and lanes. */
export const shownSums = (cases: readonly ShownCase[], court: string): { weeks: Map<string, Record<string, number>>; lanes: { key: string; sums: Record<string, number> } } => {
  const weeks = new Map<string, Record<string, number>>();
  const lanes: Record<string, number> = {};
  for (const { services, place } of cases) for (const service of services) {
    lanes[laneOf(service)] = (lanes[laneOf(service)] ?? 0) + 1;
    const where = place(service);
    const row = weeks.get(where.week) ?? {};
    const add = (counter: Parameters<typeof fieldsOf>[1], by: number) => { for (const field of fieldsOf(where, counter)) row[field] = (row[field] ?? 0) + by; };
    add('started', 1);
    if (service.effect !== undefined) {
      add('served', 1);
      add(`channel:${service.effect.channel}`, 1);
      add('days', Math.max(0, (Date.parse(service.effect.effectiveAt) - Date.parse(service.orderedAt)) / DAY_MS));
    } else if (laneOf(service) === 'exhausted') add('unserved', 1);
    weeks.set(where.week, row);
  }
  return { weeks, lanes: { key: lanesKey(court), sums: lanes } };
};
