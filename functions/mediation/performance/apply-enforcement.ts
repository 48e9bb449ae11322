import { CourtError } from '../../../shared/kernel/errors';
import { courtDateOf } from '../../../shared/kernel/time';
import { isConfirmed } from '../../../shared/mediation/confirmation';
import type { Mediation } from '../../../shared/mediation/mediation';
import { obligationState, unpaidFen } from '../../../shared/mediation/performance';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { appendToCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { fileDocument } from '../../cases/file-document';
import { renderPdf } from '../../platform/render-pdf';
import { mediationCopy } from '../copy';
import { mediationOf, standingsIn } from '../mediation-of';
import { enforcementPaper } from './enforcement-paper';
import { performanceOf } from './perform';

/** What can be enforced: a 调解书 in effect (CPL 247), or an agreement the court has confirmed (CPL 206). */
const titleOf = ({ statement, confirmation }: Mediation): { name: string; effectiveOn: string; number?: string } | undefined => {
  if (statement?.effectiveAt !== undefined) return { name: mediationCopy.statementTitle, effectiveOn: courtDateOf(statement.effectiveAt) };
  if (confirmation?.ruling !== undefined && isConfirmed(confirmation)) return { name: mediationCopy.confirmationRuling, effectiveOn: courtDateOf(confirmation.ruling.at), number: confirmation.ruling.caseNumber };
  return undefined;
};

/** A pre-filled 强制执行申请书 with the paid part deducted; the person prints or files it. */
export const applyEnforcement = async ({ record, caller, at }: { record: CaseRecord; caller: Caller; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const { obligations } = performanceOf(mediation);
  const today = courtDateOf(at.toISOString());
  const mine = standingsIn(record, caller.personId).map(({ party }) => party.partyId as string);
  const broken = obligations.filter((one) => ['overdue', 'denied'].includes(obligationState(one, today)) && one.dueOn < today && (one.payeePartyId === undefined || mine.some((id) => id === one.payeePartyId)));
  if (mine.length === 0 || broken.length === 0) throw new CourtError('mediation.nothingOverdue', '没有应当付给您而逾期未付的款项，暂不需要申请执行。');
  const title = titleOf(mediation);
  if (title === undefined) throw new CourtError('mediation.notEnforceable', '这份协议还没有强制执行效力。协议生效之日起30日内，可以和对方共同申请司法确认；期限已过的，可以请求法院继续审理。');
  const pdf = await renderPdf(enforcementPaper(record, { title, broken, applicantIds: mine, restFen: unpaidFen(obligations) }, at));
  const { document, put } = await fileDocument({ kind: 'enforcementApplication', title: mediationCopy.enforcementTitle, visibleTo: standingsIn(record, caller.personId).map(({ party }) => party.partyId), ...pdf }, at);
  return appendToCase(record, at, [{ type: 'ENFORCEMENT_APPLICATION_PREPARED', actor: actorOf(caller), data: { documentId: document.documentId, sha256: document.sha256, obligationIds: broken.map(({ obligationId }) => obligationId) } }], { puts: [put] });
};
