import { PartyItem, ServiceItem } from '../cases/case-items';
import type { DateChange, Redate } from '../cases/redated';
import { withEffect } from './effect-of';
import { putService } from './service-items';

/** Periods that began with service: 民诉法 128, 解释 99. */
export const redate: Redate = (record) => record.all(ServiceItem).flatMap((service) => {
  const party = record.one(PartyItem, service.addresseePartyId);
  if (party === undefined || service.effect?.periods.some(({ provisional }) => provisional) !== true) return [];
  const again = withEffect(service, party, record.head);
  const changes = (again.effect?.periods ?? []).flatMap(({ rule, title, lastDayOn, provisional }): DateChange[] => {
    const before = service.effect?.periods.find((period) => period.rule === rule);
    if (before === undefined || before.lastDayOn === lastDayOn && before.provisional === provisional) return [];
    return [{ what: 'servicePeriod', targetId: service.serviceId, title: `${service.addresseeName}${title}`, oldOn: before.lastDayOn, newOn: lastDayOn, provisional }];
  });
  return changes.length === 0 ? [] : [{ puts: [putService(record, again)], changes }];
});
