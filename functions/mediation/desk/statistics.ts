import type { CaseEvent } from '../../../shared/cases/case-event';
import { courtDateOf } from '../../../shared/kernel/time';
import { mediationStatistics, type MediationStatistics, type MonthCount } from '../../../shared/mediation/mediation-statistics';
import type { Caller } from '../../cases/authorise';
import { findPerson } from '../../cases/people';
import { court } from '../../platform/court-config';
import { addToRowOnce, readRows } from '../../platform/tally';
import { allMediators } from '../register/mediators';

const group = () => `MEDIATIONMONTHS#${court().code}`;
const counters: Partial<Record<CaseEvent['type'], Exclude<keyof MonthCount, 'month'>>> = { MEDIATION_ACCEPTED: 'accepted', MEDIATION_AGREEMENT_EFFECTIVE: 'agreed', MEDIATION_FAILED: 'failed' };

/** The court's months, counted as they happen. */
export const countMonth = async (event: CaseEvent, at: Date): Promise<void> => {
  const counter = counters[event.type];
  if (counter !== undefined) await addToRowOnce(`MEDIATIONMONTH#${event.caseId}#${event.version}`, group(), courtDateOf(event.at).slice(0, 7), { [counter]: 1 }, at);
};

/** One year back, the court's whole or, for an organisation, its own people. The months are the court's only. */
export const statisticsFor = async (caller: Caller, at: Date): Promise<MediationStatistics> => {
  const today = courtDateOf(at.toISOString());
  const own = caller.role === 'mediationOrganisation' ? (await findPerson(caller.personId))?.organisation ?? '' : undefined;
  const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}`;
  const months = own === undefined ? (await readRows(group(), from)).map(({ row, sums }): MonthCount => ({ month: row, accepted: sums['accepted'] ?? 0, agreed: sums['agreed'] ?? 0, failed: sums['failed'] ?? 0 })) : [];
  return mediationStatistics(await allMediators(), { organisation: own, months, communities: court().communities, on: today });
};
