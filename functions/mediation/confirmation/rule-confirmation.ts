import { CourtError } from '../../../shared/kernel/errors';
import { confirmationGrounds, confirmationResults, type ConfirmationDecision } from '../../../shared/mediation/confirmation';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { appendToCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { nextCaseNumber } from '../../cases/case-number';
import { fileDocument } from '../../cases/file-document';
import { renderSignedPdf } from '../../platform/render-signed-pdf';
import { mediationCopy } from '../copy';
import { mediationOf, putMediation } from '../mediation-of';
import { rulingPaper } from './ruling-paper';

/** A refusal names its statutory ground and gives reasons (解释 355, 358); a confirmation needs neither. @throws mediation.confirmationGround */
const checkDecision = ({ result, ground, reason }: ConfirmationDecision): void => {
  if (result === 'confirmed') return;
  if (ground === undefined || confirmationGrounds[ground].result !== result) throw new CourtError('mediation.confirmationGround', `${confirmationResults[result]}要选定法律规定的事由，请从列表中选择。`, { path: 'ground' });
  if (reason === undefined || reason.trim().length < 10) throw new CourtError('mediation.confirmationGround', '请写明具体理由，至少10个字。', { path: 'reason' });
};

/** CPL 206: valid and enforceable, or dismissed. Numbered 民特; free of charge. */
export const ruleConfirmation = async ({ record, caller, decision, at }: { record: CaseRecord; caller: Caller; decision: ConfirmationDecision; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const { confirmation } = mediation;
  if (confirmation?.completeAt === undefined) throw new CourtError('mediation.wrongState', '各方还没有共同申请司法确认，不能裁定。');
  if (confirmation.ruling !== undefined) throw new CourtError('mediation.wrongState', '本案的司法确认申请已经裁定过。');
  checkDecision(decision);
  const { caseNumber, take } = await nextCaseNumber(at, 'special');
  const pdf = await renderSignedPdf(rulingPaper(record, mediation, { decision, caseNumber, judgeName: caller.name }, at), at);
  const { document, put } = await fileDocument({ kind: 'confirmationRuling', title: mediationCopy.confirmationRuling, ...pdf }, at);
  const ruling = { ...decision, at: at.toISOString(), caseNumber, judgeName: caller.name, documentId: document.documentId };
  return appendToCase(record, at, [{ type: 'CONFIRMATION_RULED', actor: actorOf(caller), data: { result: decision.result, ground: decision.ground, caseNumber, documentId: document.documentId, sha256: document.sha256 } }], {
    puts: [put, putMediation(record, { ...mediation, confirmation: { ...confirmation, ruling } })], extra: [take],
  });
};
