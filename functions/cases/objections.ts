import type { JurisdictionRuling, ObjectionView } from '../../shared/defence/jurisdiction-ruling';
import { addDays, nextWorkingDay } from '../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf, type CourtDate } from '../../shared/kernel/time';
import { pausePeriod, type Pause } from '../../shared/periods/pause-period';
import type { Service } from '../../shared/service/service';
import { calendar } from '../platform/calendar';
import { court } from '../platform/court-config';
import { DefenceItem, PartyItem, ServiceItem } from './case-items';
import type { CaseRecord } from './case-record';

const filed = (record: CaseRecord) => record.all(DefenceItem).flatMap((defence) => (defence.kind === 'jurisdictionObjection' && defence.receipt !== undefined ? [{ ...defence, receipt: defence.receipt }] : []));

/** The last day on which anybody may appeal: known once the ruling has been served on every party (CPL 171 II). */
export const appealUntil = (record: CaseRecord, { documentId, appealable }: Pick<JurisdictionRuling, 'documentId' | 'appealable'>): CourtDate | undefined => {
  const services = record.all(ServiceItem).filter(({ documentIds }) => documentIds.includes(documentId));
  const days = record.all(PartyItem).map(({ partyId }) => services.filter(({ addresseePartyId }) => addresseePartyId === partyId).flatMap(({ effect }) => (effect?.periods ?? []).map(({ lastDayOn }) => lastDayOn)).toSorted()[0]);
  return !appealable || days.includes(undefined) ? undefined : days.flatMap((day) => day ?? []).toSorted().at(-1);
};

/** Objections to jurisdiction and what became of them, the first one first. */
export const objectionsOf = (record: CaseRecord): ObjectionView[] => filed(record).map(({ partyId, receipt, answers, ruling }) => {
  const until = ruling === undefined ? undefined : appealUntil(record, ruling);
  return {
    partyId, partyName: record.one(PartyItem, partyId)?.name ?? '', filedAt: receipt.filedAt, documentId: receipt.documentId, asksFor: answers['objection.court']?.value ?? '',
    dueOn: nextWorkingDay(addDays(courtDateOf(receipt.filedAt), court().objectionDays.days), calendar()),
    ...(ruling === undefined ? {} : { ruling }), ...(until === undefined ? {} : { appealUntil: until }),
  };
}).toSorted((a, b) => a.filedAt.localeCompare(b.filedAt));

/** 证据规定 55 (一): from the objection until the ruling that dismisses it is in force. What goes to another court is counted there. */
const pausesOf = (record: CaseRecord): Pause[] => filed(record).map(({ receipt, ruling }) => ({ from: courtDateOf(receipt.filedAt), until: ruling?.final?.result === 'dismissed' ? ruling.final.on : undefined }));

/** A service with the periods for evidence as they stand: computed when looked at, so a ruling moves them by itself. */
export const withPauses = (record: CaseRecord, service: Service): Service => {
  const { effect } = service;
  const pauses = effect === undefined ? [] : pausesOf(record);
  if (effect === undefined || pauses.length === 0) return service;
  const periods = effect.periods.map((period) => (period.rule.startsWith('evidence') ? { ...period, ...pausePeriod({ beganOn: effect.effectiveOn, lastDayOn: period.lastDayOn, pauses, calendar: calendar() }) } : period));
  return { ...service, effect: { ...effect, periods } };
};
