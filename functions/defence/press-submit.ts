import type { Defence, DefenceKind } from '../../shared/defence/defence';
import type { FilingIntent } from '../../shared/filing/filing-intent';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import type { Caller } from '../cases/authorise';
import type { CaseRecord } from '../cases/case-record';
import { stands } from '../cases/counted-instant';
import { court } from '../platform/court-config';
import { changeDefence } from './defence-store';
import { requireFit, type FilingFacts } from './domain/may-file';
import { writingOf, type Writing } from './view-defence';

/** What decides whether the paper may be filed, on the day that counts. */
export const fitFacts = (record: CaseRecord, kind: DefenceKind, { standing, defence, findings, lastDayOn }: Writing, on: string): FilingFacts =>
  ({ kind, phase: record.head.phase, role: standing.party.role, authority: standing.authority, filed: defence?.receipt !== undefined, lastDayOn, today: courtDateOf(on), findings, signed: defence?.signature !== undefined });

const isFit = (facts: FilingFacts): boolean => {
  try {
    requireFit(facts);
    return true;
  } catch (cause) {
    if (cause instanceof CourtError) return false;
    throw cause;
  }
};

/** A press of a paper that was ready holds its instant, as a plaintiff's does. */
export const pressOf = (defence: Defence | undefined, at: Date): FilingIntent | undefined => {
  const press = defence?.press;
  return press?.ready === true && stands(press, at, court().intentDays.days) ? press : undefined;
};

/** The first press of 提交 that still stands, kept before anything else is done. Pressing again changes nothing. */
export const takePress = async (record: CaseRecord, caller: Caller, kind: DefenceKind, at: Date): Promise<FilingIntent> => {
  const writing = await writingOf(record, caller, kind, at);
  const earlier = pressOf(writing.defence, at);
  if (earlier !== undefined) return earlier;
  const press: FilingIntent = { at: at.toISOString(), ready: isFit(fitFacts(record, kind, writing, at.toISOString())), failures: [] };
  await changeDefence(record, { partyId: writing.standing.party.partyId, kind, personId: caller.personId }, at, (current) => ({ ...current, press }));
  return press;
};

/** The work behind a press; the court's own failure is written beside it, so that its instant counts. */
export const afterPress = async <T>(record: CaseRecord, defence: Defence, at: Date, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    const { press, partyId, kind, personId } = defence;
    if (press === undefined || cause instanceof CourtError) throw cause;
    // The store may be what failed: the press itself is kept already.
    await changeDefence(record, { partyId, kind, personId }, at, (current) => ({ ...current, press: { ...press, failures: [...press.failures, { at: at.toISOString(), why: 'papers' }] } })).catch(() => undefined);
    throw cause;
  }
};
