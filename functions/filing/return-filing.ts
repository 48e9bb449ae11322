import { filePlaceLabel, filePlaceOf } from '../../shared/filing/file-correction';
import type { FilingView } from '../../shared/filing/filing';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import type { StoredFiling } from '../cases/case-items';
import { appendToCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { calendar } from '../platform/calendar';
import { renderPdf } from '../platform/render-pdf';
import { filingCopy } from './copy';
import { stateAfter } from './domain/ready-to-submit';
import { couldHaveBeenTold } from './domain/told-before';
import { filingOf, nextInstant } from './draft-store';
import { filingPuts, partiesNamed, plaintiffIds } from './filing-puts';
import { correctionPaper } from './filing-papers';
import { countReasons } from './return-reasons';
import { viewFiling } from './view-filing';

export interface CorrectionRequest { items: readonly { path: string; label: string; reason: string; reasonCode?: string | undefined }[]; dueOn: string }
type Items = NonNullable<StoredFiling['corrections']>['items'];

/** A correction of a file names one that is there, and a page it has; the label says so in the paper and on the phone. */
const pointed = (path: string, label: string, { files }: Pick<StoredFiling, 'files'>, index: number): { path: string; label: string } => {
  const place = filePlaceOf(path);
  if (place?.fileId === undefined) return { path, label };
  const file = files.find(({ fileId }) => fileId === place.fileId);
  if (file === undefined) throw new CourtError('request.invalid', '要补正的这份材料已经不在材料目录里，请重新选择。', { path: `items.${index}.path` });
  if (place.page !== undefined && (place.page < 1 || place.page > (file.pages ?? 1))) throw new CourtError('request.invalid', `《${file.evidenceName}》一共${file.pages ?? 1}页，没有第${place.page}页。`, { path: `items.${index}.path` });
  return { path, label: filePlaceLabel(file.evidenceName, place.page) };
};

const checked = ({ items, dueOn }: CorrectionRequest, filing: Pick<StoredFiling, 'files'>, at: Date): Items => {
  const said = items.map(({ reasonCode, path, label, reason }, index) => ({ ...pointed(path, label, filing, index), reason: reason.trim(), ...(reasonCode === undefined ? {} : { reasonCode }) }));
  const silent = said.findIndex(({ reason }) => reason.length < 4);
  if (silent >= 0) throw new CourtError('filing.returnWithoutReason', '请写明需要补正什么，当事人要看得懂。', { path: `items.${silent}.reason` });
  if (dueOn < courtDateOf(at.toISOString())) throw new CourtError('request.invalid', '补正的最后一天不能早于今天。', { path: 'dueOn' });
  return said;
};

const sendBack = async (record: CaseRecord, filing: StoredFiling, caller: Caller, { items, dueOn }: { items: Items; dueOn: string }, before: readonly NewEvent[], at: Date): Promise<FilingView> => {
  const state = stateAfter(filing.state, 'return');
  const paper = await renderPdf(correctionPaper({ ...partiesNamed(filing), receiptNumber: record.head.receiptNumber, dueOn, items, at: at.toISOString() }));
  const notice = await fileDocument({ kind: 'correctionNotice', title: filingCopy.correction.title, ...paper, visibleTo: plaintiffIds(record) }, at);
  const asked = { at: at.toISOString(), by: caller.personId, paths: items.map(({ path }) => path), fileIds: filing.files.map(({ fileId }) => fileId) };
  const { secondReturn: _decided, ...rest } = filing;
  const returned: StoredFiling = { ...rest, state, corrections: { returnedAt: at.toISOString(), dueOn, ...(calendar().isProvisional(dueOn) ? { provisional: true } : {}), items }, asked: [...filing.asked ?? [], asked], updatedAt: nextInstant(filing.updatedAt, at) };
  await appendToCase(record, at, [...before, {
    type: 'FILING_RETURNED', actor: actorOf(caller), data: { dueOn, paths: asked.paths, reasonCodes: items.map(({ reasonCode }) => reasonCode ?? 'other'), documentId: notice.document.documentId, sha256: notice.document.sha256 },
  }], { head: { phase: 'returned' }, puts: [notice.put, ...filingPuts(record, returned, filing)], extra: await countReasons(items) });
  return viewFiling(record.caseId, returned, at);
};

/** Once, everything that is wrong, with a day (在线诉讼规则 9(1)(二)). @throws filing.correctionOnce */
export const returnForCorrection = async (record: CaseRecord, caller: Caller, request: CorrectionRequest, at: Date): Promise<FilingView> => {
  const filing = filingOf(record);
  stateAfter(filing.state, 'return');
  const items = checked(request, filing, at);
  const late = couldHaveBeenTold(items, filing);
  const [first] = late;
  if (first !== undefined) {
    throw new CourtError('filing.correctionOnce', `“${first.label}”${late.length > 1 ? `等${late.length}项` : ''}在第一次退回时就能看到，应当当时一次性告知。确需再次退回的，请写明理由，提请立案庭负责人批准。`, { path: `items.${items.indexOf(first)}` });
  }
  return sendBack(record, filing, caller, { items, dueOn: request.dueOn }, [], at);
};

/** The clerk's request stays on the filing until the head of the division has decided. */
export const askSecondReturn = async (record: CaseRecord, caller: Caller, request: CorrectionRequest & { reason: string }, at: Date): Promise<FilingView> => {
  const filing = filingOf(record);
  stateAfter(filing.state, 'return');
  const items = checked(request, filing, at);
  if (couldHaveBeenTold(items, filing).length === 0) throw new CourtError('filing.noSecondReturn', '这几项不需要批准，请直接退回补正。');
  const secondReturn = { items, dueOn: request.dueOn, reason: request.reason.trim(), askedAt: at.toISOString(), askedBy: caller.personId, askedByName: caller.name };
  const asking: StoredFiling = { ...filing, secondReturn, updatedAt: nextInstant(filing.updatedAt, at) };
  await appendToCase(record, at, [{ type: 'SECOND_RETURN_ASKED', actor: actorOf(caller), data: { paths: items.map(({ path }) => path), reason: secondReturn.reason } }], { puts: filingPuts(record, asking, filing) });
  return viewFiling(record.caseId, asking, at);
};

/** Not by the one who asked. Approved, it goes back to the plaintiff at once; the reason stays in the log. */
export const decideSecondReturn = async (record: CaseRecord, caller: Caller, { approved, reason }: { approved: boolean; reason: string }, at: Date): Promise<FilingView> => {
  const filing = filingOf(record);
  const { secondReturn } = filing;
  if (secondReturn === undefined) throw new CourtError('filing.noSecondReturn', '没有等待批准的再次退回，可能已经处理过，请刷新查看。');
  if (secondReturn.askedBy === caller.personId) throw new CourtError('filing.secondPersonNeeded', '提请和批准不能是同一个人，请由另一位负责人决定。');
  const decided: NewEvent = { type: approved ? 'SECOND_RETURN_APPROVED' : 'SECOND_RETURN_REFUSED', actor: actorOf(caller), data: { askedBy: secondReturn.askedBy, reason: reason.trim() } };
  if (approved) return sendBack(record, filing, caller, secondReturn, [decided], at);
  const { secondReturn: _refused, ...rest } = filing;
  const kept: StoredFiling = { ...rest, updatedAt: nextInstant(filing.updatedAt, at) };
  await appendToCase(record, at, [decided], { puts: filingPuts(record, kept, filing) });
  return viewFiling(record.caseId, kept, at);
};
