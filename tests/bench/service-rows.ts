import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import { laneOf } from '../../shared/service/lanes';
import { rungOrder } from '../../shared/service/ladder';
import type { Service } from '../../shared/service/service';
import { lanesKey } from '../../functions/service/lane-counts';
import { fieldsOf, weeksKey, type Counter } from '../../functions/service/counters';

const COURT = '陕0702';
const CAUSES = ['机动车交通事故责任纠纷', '民间借贷纠纷', '离婚纠纷', '买卖合同纠纷', '物业服务合同纠纷', '劳动争议'] as const;
const TEAMS = ['民一庭', '民二庭', '速裁团队', '人民法庭'] as const;
const key = (index: number): string => String(index).padStart(8, '0');

const service = (caseIndex: number, index: number, at: string): Service => {
  const done = (caseIndex + index) % 10 < 6;
  const rung = rungOrder[(caseIndex + index) % rungOrder.length] ?? 'first';
  return {
    serviceId: `service_${key(caseIndex)}${index}`, orderId: `order_${key(caseIndex)}`, bundle: 'complaint', addresseePartyId: `party_${key(caseIndex)}${index}`, addresseeName: `受送达人${caseIndex}`, documentIds: [], code: 'ABCDEFGH',
    state: done ? 'confirmed' : 'dispatched', orderedAt: at, orderedBy: '陈立案', rung, rungAt: at, tries: [], ...(done ? { confirmedAt: at } : { nextAt: at }),
  } as unknown as Service;
};

/** A case with four tracks and, one in five, a task: a full page of every list already with a thousand tracks. */
export const storedCase = (caseIndex: number): Record<string, unknown>[] => {
  const pk = `CASE#case_${key(caseIndex)}`;
  const at = `${addDays('2026-01-01', caseIndex % 330)}T0${caseIndex % 10}:00:00.000Z`;
  const head = { caseId: pk.slice(5), version: 1, lastHash: '0'.repeat(64), phase: 'open', court: COURT, demo: true, causeOfAction: CAUSES[caseIndex % CAUSES.length], receiptNumber: key(caseIndex), caseNumber: `（2026）演示陕0702民初${caseIndex}号`, title: `甲${caseIndex}诉乙`, claimAmountFen: 1, feeKind: 'property', filedBy: 'person_bench0001', submittedAt: at };
  const tracks = [0, 1, 2, 3].map((index) => service(caseIndex, index, at));
  const [first] = tracks;
  return [
    { pk, sk: 'HEAD', data: head, n: 1 },
    ...tracks.map((one) => ({ pk, sk: `SERVICE#${one.serviceId}`, data: one, personKey: `SERVICES#${COURT}`, personSort: `${at}#${one.serviceId}`, queueKey: `SERVICES#${COURT}#${laneOf(one)}`, queueSort: `${one.nextAt ?? at}#${one.serviceId}` })),
    ...(caseIndex % 5 !== 0 || first === undefined ? [] : [{ pk, sk: `SERVICETASK#task_${key(caseIndex)}`, data: { taskId: `task_${key(caseIndex)}`, serviceId: first.serviceId, kind: 'phone', addresseeName: first.addresseeName, state: 'open', createdAt: at, dueOn: at.slice(0, 10) }, queueKey: `SERVICETASKS#${COURT}`, queueSort: `${at.slice(0, 10)}#task_${key(caseIndex)}` }]),
  ];
};

/** The rows a year of so many tracks leaves: as many for few tracks as for many. */
export const storedCounters = (tracks: number): Record<string, unknown>[] => {
  const counters: Counter[] = ['started', 'served', 'unserved', 'days', 'channel:sms', 'channel:inApp', 'channel:post', 'channel:announcement'];
  const weeks = Array.from({ length: 47 }, (_, index) => addDays('2026-01-05', index * 7));
  const n = Math.ceil(tracks / (weeks.length * CAUSES.length * TEAMS.length));
  return weeks.map((week) => {
    const sums: Record<string, number> = {};
    for (const cause of CAUSES) for (const team of TEAMS) for (const counter of counters) for (const field of fieldsOf({ week, cause, team }, counter)) sums[field] = (sums[field] ?? 0) + n;
    return { pk: weeksKey(COURT), sk: week, data: {}, sums };
  });
};

/** What the board shows over its lanes after so many tracks. */
export const storedLanes = (tracks: number): Record<string, unknown> => {
  const sums: Record<string, number> = { tasks: Math.ceil(tracks / 20) };
  for (let made = 0; made < tracks; made += 1) {
    const lane = laneOf(service(Math.floor(made / 4), made % 4, '2026-01-01T00:00:00.000Z'));
    sums[lane] = (sums[lane] ?? 0) + 1;
  }
  return { pk: lanesKey(COURT), sk: 'NOW', data: {}, sums };
};
