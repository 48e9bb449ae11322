import type { Defence } from '../../shared/defence/defence';
import { finalities, objectionResults, type JurisdictionRuling, type ObjectionDecision, type ObjectionEffect, type ObjectionView } from '../../shared/defence/jurisdiction-ruling';
import { CourtError } from '../../shared/kernel/errors';
import type { PartyId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { PartyItem } from '../cases/case-items';
import { appendToCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { offTheDesk } from '../cases/close-case';
import { fileDocument } from '../cases/file-document';
import { appealUntil, objectionsOf } from '../cases/objections';
import { court } from '../platform/court-config';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { defenceOf, defencePut } from './defence-store';
import { decideEffect, decideObjection } from './domain/objection-ruling';
import { rulingCopy as copy } from './ruling-copy';
import { rulingPaper } from './ruling-paper';

interface Scene { record: CaseRecord; caller: Caller; partyId: PartyId; at: Date }
type Final = NonNullable<JurisdictionRuling['final']>;

const viewed = (record: CaseRecord, wanted: PartyId): ObjectionView => {
  const found = objectionsOf(record).find(({ partyId }) => partyId === wanted);
  if (found === undefined) throw new CourtError('defence.noObjection', '没有找到这份管辖权异议，请刷新后再试。');
  return found;
};
const factsOf = ({ record, partyId }: Scene) => ({ objection: defenceOf(record, partyId, 'jurisdictionObjection'), phase: record.head.phase, ownNames: [court().name, court().shortName] });

/** Events and the end of the case here, once a transfer is in force (CPL 130 I; the fee goes with the file, 办法 24). */
const inForce = ({ caller, partyId, at }: Scene, { result, how, on, court: to }: Final): { events: NewEvent[]; change: { head?: Partial<CaseRecord['head']> }; offDesk: boolean } => {
  const actor = actorOf(caller);
  const effective: NewEvent = { type: 'JURISDICTION_RULING_EFFECTIVE', actor, data: { partyId, result, resultTitle: objectionResults[result], how, howTitle: finalities[how], effectiveOn: on, court: to } };
  if (result === 'dismissed') return { events: [effective], change: {}, offDesk: false };
  const manner = copy.manner(to ?? '');
  return { events: [effective, { type: 'CASE_CLOSED', actor, data: { manner, court: to } }], change: { head: { phase: 'closed', closedAt: at.toISOString(), closedBy: manner } }, offDesk: true };
};

const touched = (defence: Defence, at: Date): string => new Date(Math.max(at.getTime(), Date.parse(defence.updatedAt) + 1)).toISOString();

/** The ruling, signed by the court; service hears of it and serves it on everybody. */
export const ruleObjection = async (scene: Scene, given: ObjectionDecision): Promise<ObjectionView> => {
  const { record, caller, partyId, at } = scene;
  const decision = decideObjection(factsOf(scene), given);
  const objection = defenceOf(record, partyId, 'jurisdictionObjection');
  const objector = record.one(PartyItem, partyId);
  if (objection === undefined || objector === undefined) throw new CourtError('defence.noObjection', '没有找到这份管辖权异议，请刷新后再试。');
  const appealable = record.head.procedure !== 'smallClaims';
  const paper = rulingPaper(record, { decision, objector, asksFor: objection.answers['objection.court']?.value ?? '', grounds: objection.answers['objection.grounds.content']?.value ?? '', judgeName: caller.name, appealable, at });
  const { document, put } = await fileDocument({ kind: 'jurisdictionRuling', title: copy.fileTitle, ...(await renderSignedPdf(paper, at)) }, at);
  const final: Final | undefined = appealable ? undefined : { on: courtDateOf(at.toISOString()), how: 'atOnce', result: decision.result, ...(decision.court === undefined ? {} : { court: decision.court }), by: caller.name, at: at.toISOString() };
  const ruling: JurisdictionRuling = { ...decision, at: at.toISOString(), judgeName: caller.name, documentId: document.documentId, appealable, ...(final === undefined ? {} : { final }) };
  const after = final === undefined ? undefined : inForce(scene, final);
  const ruled: NewEvent = { type: 'JURISDICTION_RULED', actor: actorOf(caller), data: { partyId, partyName: objector.name, result: decision.result, resultTitle: objectionResults[decision.result], court: decision.court, basis: decision.basis, documentId: document.documentId, sha256: document.sha256 } };
  return viewed(await appendToCase(record, at, [ruled, ...after?.events ?? []], {
    ...after?.change, puts: [put, defencePut(record, { ...objection, ruling, updatedAt: touched(objection, at) }, objection), ...(after?.offDesk === true ? offTheDesk(record) : [])],
  }), partyId);
};

/** Nobody appealed, or the court above has decided: the periods run again, or the case leaves. */
export const recordEffect = async (scene: Scene, given: ObjectionEffect): Promise<ObjectionView> => {
  const { record, caller, partyId, at } = scene;
  const objection = defenceOf(record, partyId, 'jurisdictionObjection');
  const until = objection?.ruling === undefined ? undefined : appealUntil(record, objection.ruling);
  const decided = decideEffect({ ...factsOf(scene), appealUntil: until, today: courtDateOf(at.toISOString()) }, given);
  if (objection?.ruling === undefined) throw new CourtError('defence.noObjection', '这份管辖权异议还没有裁定。');
  const final: Final = { ...decided, by: caller.name, at: at.toISOString() };
  const { events, change, offDesk } = inForce(scene, final);
  return viewed(await appendToCase(record, at, events, {
    ...change, puts: [defencePut(record, { ...objection, ruling: { ...objection.ruling, final }, updatedAt: touched(objection, at) }, objection), ...(offDesk ? offTheDesk(record) : [])],
  }), partyId);
};
