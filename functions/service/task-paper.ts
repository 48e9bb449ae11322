import { maskAddress } from '../../shared/kernel/identity-numbers-masking';
import { CourtError } from '../../shared/kernel/errors';
import { TryId } from '../../shared/kernel/ids';
import { courtDateOf, startOfCourtDay } from '../../shared/kernel/time';
import type { Service } from '../../shared/service/service';
import type { ServiceTry } from '../../shared/service/service-try';
import type { ResultOf } from '../../shared/service/task-result';
import { seal } from '../platform/sealing';
import { factsOf } from './change-track';
import { copy } from './copy';
import { postalAddress } from './postal-address';
import { proofDocuments } from './proof-documents';
import type { Outcome, Reported } from './report-task';
import { partyIn } from './service-items';

/** One letter or visit of a task is one row. */
const rowId = ({ task }: Reported, tries: readonly ServiceTry[]): TryId => TryId.parse(`try_${task.taskId.slice('task_'.length)}${tries.length}`);

const newRow = (reported: Reported, change: Pick<ServiceTry, 'channel' | 'result'> & Partial<ServiceTry>): ServiceTry => {
  const { record, service, at } = reported;
  const address = postalAddress(record, partyIn(record, service.addresseePartyId));
  return {
    tryId: rowId(reported, service.tries), rung: service.rung, addressMasked: address === undefined ? copy.noPostalAddress : maskAddress(address.text), ...(address === undefined ? {} : { addressSealed: seal(address.text, 'service') }),
    addressSource: address?.source ?? 'foundByCourt', sentAt: at.toISOString(), ...change,
  };
};

/** A letter on its way: the task stays open for its proof. */
export const posted = (reported: Reported, { trackingNumber }: ResultOf<'posted'>): Outcome => {
  const { service, actor } = reported;
  const row = newRow(reported, { channel: 'post', result: 'sent', trackingNumber });
  return { service: { ...service, tries: [...service.tries, row] }, task: { tryId: row.tryId }, events: [{ type: 'SERVICE_POSTED', actor, data: { ...factsOf(service), tryId: row.tryId, trackingNumber } }] };
};

/** 解释 134: the other court does it within ten days. */
export const entrusted = (reported: Reported, { court }: ResultOf<'entrusted'>): Outcome => {
  const { service, actor } = reported;
  const row = newRow(reported, { channel: 'entrusted', result: 'sent', place: court });
  return { service: { ...service, tries: [...service.tries, row] }, task: { tryId: row.tryId }, events: [{ type: 'SERVICE_ENTRUSTED', actor, data: { ...factsOf(service), tryId: row.tryId, court } }] };
};

const PROVEN: ReadonlySet<string> = new Set(['received', 'left']);
/** 解释 131, CPL 89: what has effect only because it was recorded. */
const mustBeRecorded = ({ channel, result }: ResultOf<'handed'>): boolean => channel === 'leaving' || (channel === 'direct' && result === 'refused');

const checkProof = (result: ResultOf<'handed'>, service: Service, at: Date): void => {
  if (result.on > courtDateOf(at.toISOString()) || result.on < courtDateOf(service.orderedAt)) throw new CourtError('service.resultIncomplete', copy.refusals.proofDay, { path: 'on' });
  if (result.proofFileIds.length === 0) throw new CourtError('service.resultIncomplete', copy.refusals.proofNeeded, { path: 'proofFileIds' });
  if (result.result === 'received' && result.receiver === undefined) throw new CourtError('service.resultIncomplete', copy.refusals.receiverNeeded, { path: 'receiver' });
  if (result.result === 'left' && result.channel !== 'leaving') throw new CourtError('service.resultIncomplete', copy.refusals.leavingOnly, { path: 'channel' });
  if (mustBeRecorded(result) && result.witnessed !== true) throw new CourtError('service.resultIncomplete', copy.refusals.witnessNeeded, { path: 'witnessed' });
  if (service.bundle === 'statement' && result.result === 'left') throw new CourtError('service.resultIncomplete', copy.refusals.statementNotLeft, { path: 'channel' });
};

const instantOf = (on: string, at: Date): string => (on === courtDateOf(at.toISOString()) ? at.toISOString() : startOfCourtDay(on));

/** Signed for, refused, back at the court or left, with its proof. */
export const handed = async (reported: Reported, result: ResultOf<'handed'>): Promise<Outcome> => {
  const { service, task, actor, ownerId, at } = reported;
  checkProof(result, service, at);
  const proof = await proofDocuments(result.proofFileIds, ownerId, service, at);
  const fate: Partial<ServiceTry> & Pick<ServiceTry, 'result'> = {
    result: result.result, resultAt: instantOf(result.on, at), evidenceIds: proof.ids,
    ...(result.receiver === undefined ? {} : { receiver: result.receiver }), ...(result.receiverName === undefined ? {} : { receiverName: result.receiverName }),
    ...(result.witnessed === undefined ? {} : { witnessed: result.witnessed }), ...(result.note === undefined ? {} : { resultCode: result.note }),
  };
  const sent = service.tries.find((one) => one.tryId === task.tryId && one.channel === result.channel);
  const tries = sent === undefined ? [...service.tries, newRow(reported, { channel: result.channel, ...fate })] : service.tries.map((one) => (one === sent ? { ...one, ...fate } : one));
  const served = PROVEN.has(result.result) || (result.result === 'refused' && result.channel !== 'entrusted');
  return {
    service: { ...service, tries, ...(served && service.confirmedAt === undefined ? { state: 'served' as const } : {}) }, outcome: served ? 'reached' : result.result, puts: proof.puts,
    events: [{ type: 'SERVICE_ON_PAPER', actor, data: { ...factsOf(service), channel: result.channel, result: result.result, on: result.on, documentIds: proof.ids, ...(result.receiver === undefined ? {} : { receiver: result.receiver }) } }],
  };
};
