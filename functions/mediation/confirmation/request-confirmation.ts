import { CourtError } from '../../../shared/kernel/errors';
import { courtDateOf, dateText } from '../../../shared/kernel/time';
import type { Confirmation } from '../../../shared/mediation/confirmation';
import { boundParties } from '../../../shared/mediation/standing';
import { computePeriod } from '../../../shared/periods/compute-period';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { PartyItem, RepresentationItem } from '../../cases/case-items';
import { appendToCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { fileDocument } from '../../cases/file-document';
import { renderPdf } from '../../platform/render-pdf';
import { mediationCopy } from '../copy';
import { mediationOf, putMediation, standingsIn } from '../mediation-of';
import { applicationPaper } from './application-paper';

/** CPL 205; 解释 353–354: one party asks, the others join; with the last one the application is made from the papers the court already has. */
export const requestConfirmation = async ({ record, caller, at }: { record: CaseRecord; caller: Caller; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const effectiveAt = mediation.agreement?.effectiveAt;
  if (mediation.state !== 'agreed' || effectiveAt === undefined || mediation.agreement?.wantsStatement === true) throw new CourtError('mediation.wrongState', '只有已经生效、没有要求出具调解书的协议，才可以申请司法确认。');
  const { lastDayOn } = computePeriod({ rule: 'judicialConfirmation', from: courtDateOf(effectiveAt) });
  if (courtDateOf(at.toISOString()) > lastDayOn) throw new CourtError('mediation.confirmationLate', `申请司法确认的期限到${dateText(lastDayOn)}为止，已经过了。对方不履行的，可以请求法院继续审理。`);
  const mine = standingsIn(record, caller.personId).filter(({ agency }) => agency?.authority !== 'general').map(({ party }) => party.partyId);
  if (mine.length === 0) throw new CourtError('mediation.authorityNeeded', '司法确认要当事人本人或者特别授权的代理人申请。');
  const before = mediation.confirmation;
  if (before?.completeAt !== undefined || mine.every((partyId) => before?.partyIds.includes(partyId))) throw new CourtError('mediation.wrongState', '您已经申请过司法确认，请等待其他当事人加入或法院裁定。');
  const partyIds = [...(before?.partyIds ?? []), ...mine.filter((partyId) => before?.partyIds.includes(partyId) !== true)];
  const complete = boundParties(record.all(PartyItem), record.all(RepresentationItem)).every(({ partyId }) => partyIds.includes(partyId));
  const confirmation: Confirmation = { requestedAt: before?.requestedAt ?? at.toISOString(), partyIds };
  const type = before === undefined ? 'CONFIRMATION_REQUESTED' : 'CONFIRMATION_JOINED';
  if (!complete) return appendToCase(record, at, [{ type, actor: actorOf(caller), data: { partyIds: mine } }], { puts: [putMediation(record, { ...mediation, confirmation })] });
  const pdf = await renderPdf(applicationPaper(record, mediation, at));
  const { document, put } = await fileDocument({ kind: 'confirmationApplication', title: mediationCopy.confirmationApplication, ...pdf }, at);
  return appendToCase(record, at, [{ type, actor: actorOf(caller), data: { partyIds: mine, documentId: document.documentId, sha256: document.sha256 } }], {
    puts: [put, putMediation(record, { ...mediation, confirmation: { ...confirmation, completeAt: at.toISOString(), documentId: document.documentId } })],
  });
};
