import { CourtError } from '../../shared/kernel/errors';
import type { Mediation, MediationView } from '../../shared/mediation/mediation';
import { mediationClock } from '../../shared/mediation/mediation-clock';
import { standingsOf, type Standing } from '../../shared/mediation/standing';
import { viewMediation } from '../../shared/mediation/view-mediation';
import type { Caller } from '../cases/authorise';
import { MediationItem, PartyItem, RepresentationItem } from '../cases/case-items';
import { put, type Indexes, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { calendar } from '../platform/calendar';
import { court } from '../platform/court-config';
import { nextLookOn } from './domain/obligations';
import { nextWatchAt } from './domain/session-watch';

/** @throws mediation.notFound */
export const mediationOf = (record: CaseRecord): Mediation => {
  const mediation = record.one(MediationItem);
  if (mediation === undefined) throw new CourtError('mediation.notFound', '本案还没有进入调解，可以先申请调解。');
  return mediation;
};

export const DUE_KEY = 'MEDIATION';
export const PERFORMANCE_DUE_KEY = 'PERFORMANCE';
export const SESSION_DUE_KEY = 'MEDIATIONSESSION';
/** what waits for a mediator, by when it was asked for; nothing is swept there */
export const POOL_DUE_KEY = 'MEDIATIONPOOL';
const SWEPT: ReadonlySet<string> = new Set(['referred', 'scheduling', 'scheduled', 'inSession', 'drafting']);

/** The last day after which the sweep looks at it: the mediator's to answer, then the limit. While people sign nothing ends by itself. */
const sweptOn = (mediation: Mediation): string | undefined => {
  if (!SWEPT.has(mediation.state)) return undefined;
  return mediation.state === 'referred' ? mediationClock(mediation, calendar())?.dueOn : mediation.limitOn;
};

/** The row a sweep reads: while a clock runs, or while something agreed is still to be done. */
const dueRow = (caseId: string, mediation: Mediation): Pick<Indexes, 'dueKey' | 'dueSort'> => {
  if (mediation.state === 'requested') return mediation.requestedAt === undefined ? {} : { dueKey: POOL_DUE_KEY, dueSort: `${mediation.requestedAt}#${caseId}` };
  const lookOn = mediation.performance === undefined ? undefined : nextLookOn(mediation.performance, court().performanceReminderDays.days);
  if (lookOn !== undefined) return { dueKey: PERFORMANCE_DUE_KEY, dueSort: `${lookOn}#${caseId}` };
  // A fixed session lies before the limit.
  const watchAt = mediation.state === 'scheduled' && mediation.session !== undefined ? nextWatchAt(mediation.session, court().mediationSession) : undefined;
  if (watchAt !== undefined) return { dueKey: SESSION_DUE_KEY, dueSort: `${watchAt}#${caseId}` };
  const limitOn = sweptOn(mediation);
  return limitOn === undefined ? {} : { dueKey: DUE_KEY, dueSort: `${limitOn}#${caseId}` };
};

/** 在线调解规则 24: 30 days before filing; after it 15 days in ordinary procedure, 7 in summary procedure, from the mediator's acceptance. */
export const limitRule = (record: CaseRecord, track: Mediation['track']): 'mediationPreFiling' | 'mediationOrdinary' | 'mediationSummary' =>
  (track === 'L' ? 'mediationPreFiling' : record.head.procedure === 'ordinary' ? 'mediationOrdinary' : 'mediationSummary');

/** With the mediator's index row and the row a sweep reads. */
export const putMediation = (record: CaseRecord, mediation: Mediation): StatePut => put(MediationItem, mediation, {
  ...(mediation.mediatorId === undefined ? {} : { personKey: `PERSON#${mediation.mediatorId}`, personSort: `CASE#${record.caseId}` }),
  ...dueRow(record.caseId, mediation),
});

export const viewFor = (record: CaseRecord, viewer: Pick<Caller, 'personId' | 'role'>): MediationView =>
  viewMediation(mediationOf(record), record.all(PartyItem), record.all(RepresentationItem), viewer);

export const standingsIn = (record: CaseRecord, personId: string): Standing[] =>
  standingsOf(personId, record.all(PartyItem), record.all(RepresentationItem));

/** Docketed, or with the court to be mediated first. @throws cases.wrongPhase */
export const needMediable = (record: CaseRecord): void => {
  if (record.head.phase !== 'preFiling') needOpenCase(record);
};

/** @throws cases.wrongPhase */
export const needOpenCase = (record: CaseRecord): void => {
  if (record.head.phase !== 'open') throw new CourtError('cases.wrongPhase', record.head.phase === 'closed' ? '本案已经结案，不能再办理调解。' : '本案还没有立案，立案后才能办理调解。');
};
