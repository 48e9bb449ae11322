import { courtDateOf } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import { MediationItem } from '../cases/case-items';
import type { Redate } from '../cases/redated';
import { calendar } from '../platform/calendar';
import { limitRule, putMediation } from './mediation-of';

/** The limit of a mediation that still runs, 在线调解规则 24. */
export const redate: Redate = (record) => {
  const mediation = record.one(MediationItem);
  if (mediation?.limitOn === undefined || mediation.acceptedAt === undefined || mediation.limitProvisional !== true) return [];
  const { title, lastDayOn, provisional } = computePeriod({ rule: limitRule(record, mediation.track), from: courtDateOf(mediation.acceptedAt), calendar: calendar() });
  if (lastDayOn === mediation.limitOn && provisional) return [];
  return [{ puts: [putMediation(record, { ...mediation, limitOn: lastDayOn, limitProvisional: provisional })], changes: [{ what: 'mediationLimit', targetId: mediation.mediationId, title, oldOn: mediation.limitOn, newOn: lastDayOn, provisional }] }];
};
