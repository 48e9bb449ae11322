import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import { laneOf } from '../../shared/service/lanes';
import { rungOrder } from '../../shared/service/ladder';
import type { Service } from '../../shared/service/service';
import { counterName, countersKey, type Counter } from '../../functions/service/counters';

const COURT = '陕0702';
const CAUSES = ['机动车交通事故责任纠纷', '民间借贷纠纷', '离婚纠纷', '买卖合同纠纷', '物业服务合同纠纷', '劳动争议'] as const;
const TEAMS = ['民一庭', '民二庭', '速裁团队', '人民法庭'] as const;
const key = (index: number): string => String(index).padStart(8, '0');

const service = (caseIndex: number, index: number, at: string): Service => {
  const done = (caseIndex + index) % 10 < 8;
  const rung = rungOrder[(caseIndex + index) % rungOrder.length] ?? 'first';
  return {
    serviceId: `service_${key(caseIndex)}${index}`, orderId: `order_${key(caseIndex)}`, bundle: 'complaint', addresseePartyId: `party_${key(caseIndex)}${index}`, addresseeName: `受送达人${caseIndex}`, documentIds: [], code: 'ABCDEFGH',
    state: done ? 'confirmed' : 'dispatched', orderedAt: at, orderedBy: '陈立案', rung, rungAt: at, tries: [], ...(done ? { confirmedAt: at } : { nextAt: at }),
  } as unknown as Service;
};

/** A case with three tracks and, now and then, a task. Four rows of the store. */
export const storedCase = (caseIndex: number): Record<string, unknown>[] => {
  const pk = `CASE#case_${key(caseIndex)}`;
  const at = `${addDays('2026-01-01', caseIndex % 330)}T0${caseIndex % 10}:00:00.000Z`;
  const head = { caseId: pk.slice(5), version: 1, lastHash: '0'.repeat(64), phase: 'open', court: COURT, demo: true, causeOfAction: CAUSES[caseIndex % CAUSES.length], receiptNumber: key(caseIndex), caseNumber: `（2026）演示陕0702民初${caseIndex}号`, title: `甲${caseIndex}诉乙`, claimAmountFen: 1, feeKind: 'property', filedBy: 'person_bench0001', submittedAt: at };
  const tracks = [0, 1, 2, 3].map((index) => service(caseIndex, index, at));
  const [first] = tracks;
  return [
    { pk, sk: 'HEAD', data: head, n: 1 },
    ...tracks.map((one) => ({ pk, sk: `SERVICE#${one.serviceId}`, data: one, personKey: `SERVICES#${COURT}`, personSort: `${at}#${one.serviceId}`, queueKey: `SERVICES#${COURT}#${laneOf(one)}`, queueSort: `${one.nextAt ?? at}#${one.serviceId}` })),
    ...(caseIndex % 20 !== 0 || first === undefined ? [] : [{ pk, sk: `SERVICETASK#task_${key(caseIndex)}`, data: { taskId: `task_${key(caseIndex)}`, serviceId: first.serviceId, kind: 'phone', addresseeName: first.addresseeName, state: 'open', createdAt: at, dueOn: at.slice(0, 10) }, queueKey: `SERVICETASKS#${COURT}`, queueSort: `${at.slice(0, 10)}#task_${key(caseIndex)}` }]),
  ];
};

/** The counters a year of so many tracks leaves: as many rows for few tracks as for many. */
export const storedCounters = (tracks: number): Record<string, unknown>[] => {
  const counters: Counter[] = ['started', 'served', 'unserved', 'days', 'channel:sms', 'channel:inApp', 'channel:post', 'channel:announcement'];
  const weeks = Array.from({ length: 47 }, (_, index) => addDays('2026-01-05', index * 7));
  const n = Math.ceil(tracks / (weeks.length * CAUSES.length * TEAMS.length));
  return weeks.flatMap((week) => CAUSES.flatMap((cause) => TEAMS.flatMap((team) => counters.map((counter) => ({ pk: countersKey(COURT), sk: counterName({ week, cause, team }, counter), n, data: { week, cause, team, counter } })))));
};
