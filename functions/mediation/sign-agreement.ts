import { CourtError } from '../../shared/kernel/errors';
import type { CaseId, FileId } from '../../shared/kernel/ids';
import type { Agreement, AgreementSignature, Mediation } from '../../shared/mediation/mediation';
import { boundParties } from '../../shared/mediation/standing';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { PartyItem, RepresentationItem } from '../cases/case-items';
import { appendToCase, changeCase, type NewEvent, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument, objectKey } from '../cases/file-document';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { storage } from '../platform/storage';
import { agreementFacts } from './agreement-facts';
import { agreementPaper } from './agreement-paper';
import { mediationCopy } from './copy';
import { advance } from './domain/advance';
import { maySign } from './domain/may-sign';
import { obligationsOf } from './domain/obligations';
import { retireDraft } from './draft-agreement';
import { allMediators } from './register/mediators';
import { mediationOf, putMediation, standingsIn } from './mediation-of';
import { signatureImage } from './signature-image';

/** 在线调解规则 19(1): the organisation's seal, where it has left its use to this mediator. */
const sealFor = async ({ mediatorId, organisation }: Mediation): Promise<string | undefined> =>
  (organisation !== undefined && (await allMediators()).some((one) => one.personId === mediatorId && one.organisation === organisation && one.maySeal === true) ? organisation : undefined);

const finalDocument = async (record: CaseRecord, mediation: Mediation, agreement: Agreement, at: Date) => {
  const drawn = await Promise.all(agreement.signatures.map(async (signature) => ({ signature, image: await storage.get(objectKey(signature.fileId)) })));
  const pdf = await renderSignedPdf(agreementPaper(agreementFacts(record, mediation, agreement), at, { drawn, draftHash: agreement.sha256, sealedBy: agreement.sealedBy }), at);
  return fileDocument({ kind: 'mediationAgreement', title: mediationCopy.agreementTitle, ...pdf }, at);
};

/** In effect from the moment all have signed, 在线调解规则 19(2); the mediator signs last. */
const conclude = async (record: CaseRecord, mediation: Mediation, unsealed: Agreement, signed: NewEvent, at: Date): Promise<CaseRecord> => {
  const sealedBy = await sealFor(mediation);
  const agreement: Agreement = { ...unsealed, ...(sealedBy === undefined ? {} : { sealedBy }) };
  const { document, put } = await finalDocument(record, mediation, agreement, at);
  const effectiveAt = at.toISOString();
  const { session } = mediation;
  const obligations = obligationsOf(agreement.clauses);
  const puts: StatePut[] = [put, ...retireDraft(record, agreement), putMediation(record, {
    ...mediation, state: advance(mediation.state, 'signed'), agreement: { ...agreement, documentId: document.documentId, effectiveAt },
    ...(obligations.length === 0 ? {} : { performance: { startedAt: effectiveAt, obligations } }),
    ...(session === undefined ? {} : { session: { ...session, endedAt: effectiveAt } }),
  })];
  const events: NewEvent[] = [
    signed,
    { type: 'MEDIATION_AGREEMENT_EFFECTIVE', actor: signed.actor, data: { wantsStatement: agreement.wantsStatement, effectiveAt, ...(sealedBy === undefined ? {} : { sealedBy }), documentId: document.documentId, sha256: document.sha256 } },
    ...(session === undefined ? [] : [{ type: 'MEDIATION_SESSION_ENDED' as const, actor: signed.actor, data: { sessionId: session.sessionId, startedAt: session.startedAt } }]),
  ];
  return appendToCase(record, at, events, { puts });
};

/** One person's signature under the exact text they read. Two people signing in the same second are decided again on the new facts. */
export const signAgreement = async ({ caseId, caller, fileId, agreementSha256, at }: { caseId: CaseId; caller: Caller; fileId: FileId; agreementSha256: string; at: Date }): Promise<CaseRecord> => {
  await signatureImage(fileId, caller.personId);
  return changeCase(caseId, async (record) => {
    const mediation = mediationOf(record);
    const { agreement } = mediation;
    if (agreement === undefined) throw new CourtError('mediation.wrongState', '调解员还没有拟好协议，请稍等。');
    const state = advance(mediation.state, 'sign');
    if (agreement.sha256 !== agreementSha256) throw new CourtError('mediation.agreementChanged', '协议内容刚刚修改过，请重新阅读后再签名。');
    const mustSign = boundParties(record.all(PartyItem), record.all(RepresentationItem)).map(({ partyId }) => partyId);
    const added = maySign(agreement, caller.role === 'mediator' ? { as: 'mediator', name: mediation.mediatorName ?? caller.name } : { as: 'parties', standings: standingsIn(record, caller.personId) }, mustSign);
    const signatures: AgreementSignature[] = [...agreement.signatures, ...added.map((one) => ({ ...one, personId: caller.personId, signedAt: at.toISOString(), fileId, agreementSha256 }))];
    const event: NewEvent = { type: 'MEDIATION_AGREEMENT_SIGNED', actor: actorOf(caller), data: { as: added[0]?.as, partyIds: added.flatMap(({ partyId }) => partyId ?? []), sha256: agreementSha256, fileId } };
    const signed = { ...agreement, signatures };
    return caller.role === 'mediator'
      ? conclude(record, mediation, signed, event, at)
      : appendToCase(record, at, [event], { puts: [putMediation(record, { ...mediation, state, agreement: signed })] });
  });
};
