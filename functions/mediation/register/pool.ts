import { QueryCommand } from 'dynamodb-toolbox';
import { CourtError } from '../../../shared/kernel/errors';
import type { CaseId, PersonId } from '../../../shared/kernel/ids';
import { courtDateOf } from '../../../shared/kernel/time';
import { isListed, type Mediator } from '../../../shared/mediation/mediator';
import { mediationClock } from '../../../shared/mediation/mediation-clock';
import type { PoolEntry } from '../../../shared/mediation/pool-contract';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { MediationItem } from '../../cases/case-items';
import { appendToCase, loadCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { calendar } from '../../platform/calendar';
import { court } from '../../platform/court-config';
import { casesTable } from '../../platform/tables';
import { fitOf } from '../domain/suggest-mediators';
import { mediationOf, POOL_DUE_KEY, putMediation } from '../mediation-of';
import { allMediators } from './mediators';
import { barredIn, placesOf } from './suggest';

/** 示例默认值: the oldest that wait. */
const LOOKED_AT = 50;
const SIZES: readonly (readonly [number, string])[] = [[1_000_000, '1万元以下'], [10_000_000, '1万到10万元'], [50_000_000, '10万到50万元']];
const sizeOf = (fen: number): string => (fen === 0 ? '不涉及金额' : SIZES.find(([most]) => fen < most)?.[1] ?? '50万元以上');

const ownProfile = async (caller: Caller, at: Date): Promise<Mediator | undefined> =>
  (await allMediators()).find((one) => one.personId === caller.personId && isListed(one, courtDateOf(at.toISOString())));

const entryOf = (record: CaseRecord, me: Mediator): PoolEntry[] => {
  const mediation = record.one(MediationItem);
  if (mediation?.state !== 'requested' || mediation.requestedAt === undefined || barredIn(record)(me) !== undefined) return [];
  const places = placesOf(record);
  const dueOn = mediationClock(mediation, calendar())?.dueOn;
  const place = court().communities.find(({ area }) => places.some((address) => address.includes(area)))?.area;
  return [{
    caseId: record.caseId, causeOfAction: record.head.causeOfAction, size: sizeOf(record.head.claimAmountFen), track: mediation.track, askedAt: mediation.requestedAt,
    ...(place === undefined ? {} : { place }), ...(dueOn === undefined ? {} : { dueOn }), fits: fitOf(me, { causeOfAction: record.head.causeOfAction, places }),
    willing: mediation.volunteers?.some(({ mediatorId }) => mediatorId === me.personId) === true,
  }];
};

/** What waits for a mediator, the best fitting first, then the oldest; nothing this mediator may not have. */
export const poolFor = async (caller: Caller, at: Date): Promise<PoolEntry[]> => {
  const me = await ownProfile(caller, at);
  if (me === undefined) return [];
  const page = await casesTable.build(QueryCommand).query({ partition: POOL_DUE_KEY, index: 'byDue' }).options({ limit: LOOKED_AT }).send();
  const ids = ((page.Items ?? []) as { dueSort: string }[]).map(({ dueSort }) => dueSort.slice(dueSort.indexOf('#') + 1) as CaseId);
  const records = await Promise.all(ids.map((caseId) => loadCase(caseId)));
  return records.filter((record) => record.headIfAny !== undefined).flatMap((record) => entryOf(record, me)).sort((a, b) => b.fits.length - a.fits.length || a.askedAt.localeCompare(b.askedAt));
};

/** Says that one would take a case that waits, or no longer. @throws mediation.noMediator, mediation.wrongState, mediation.conflictOfInterest */
export const volunteer = async ({ record, caller, willing, at }: { record: CaseRecord; caller: Caller; willing: boolean; at: Date }): Promise<PoolEntry[]> => {
  const me = await ownProfile(caller, at);
  if (me === undefined) throw new CourtError('mediation.noMediator', '您不在本院的调解员名册里，或者已经不在册，请联系法院。');
  const mediation = mediationOf(record);
  if (mediation.state !== 'requested') throw new CourtError('mediation.wrongState', '这件纠纷已经委托了调解员，请刷新页面。');
  const barred = barredIn(record)(me);
  if (barred !== undefined) throw new CourtError('mediation.conflictOfInterest', '您与本案有不能调解的关系，或者已经谢绝过，不能承接。');
  const others = (mediation.volunteers ?? []).filter(({ mediatorId }) => mediatorId !== me.personId);
  const mine = { mediatorId: me.personId as PersonId, name: me.name, at: at.toISOString() };
  await appendToCase(record, at, [{ type: 'MEDIATOR_VOLUNTEERED', actor: actorOf(caller), data: { mediatorId: me.personId, willing } }], { puts: [putMediation(record, { ...mediation, volunteers: willing ? [...others, mine] : others })] });
  return poolFor(caller, at);
};
