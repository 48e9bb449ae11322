import { subjectOf, type FeeNotice } from '../../shared/fees/fee-notice';
import type { LapseProposal } from '../../shared/fees/lapse';
import { CourtError } from '../../shared/kernel/errors';
import type { NoticeId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { NoticeItem } from '../cases/case-items';
import { appendToCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { renderPdf } from '../platform/render-pdf';
import { copy } from './copy';
import { putNotice, putRefund } from './fee-puts';
import { LapseItem, putLapse } from './lapse-item';
import { rulingOf } from './propose-lapse-ruling';
import { refundsFor } from './propose-refund';

export interface LapseDecision { action: 'issue' | 'moreTime'; reason: string; lastDayOn?: string | undefined }
interface Scene { record: CaseRecord; lapse: LapseProposal; notice: FeeNotice; caller: Caller; at: Date; reason: string }

const decided = ({ lapse, caller, at, reason }: Scene, change: Partial<LapseProposal>): LapseProposal => ({ ...lapse, decidedBy: caller.name, decidedAt: at.toISOString(), reason, ...change });

/** More days, with the reason; the notice can lapse again. */
const giveTime = async (scene: Scene, lastDayOn: string | undefined): Promise<LapseProposal> => {
  const { record, notice, caller, at, reason } = scene;
  if (lastDayOn === undefined || lastDayOn <= courtDateOf(at.toISOString())) throw new CourtError('request.invalid', '请填写新的最后一天，应当晚于今天。', { path: 'lastDayOn' });
  const lapse = decided(scene, { state: 'moreTime', newLastDayOn: lastDayOn });
  await appendToCase(record, at, [{ type: 'FEE_TIME_EXTENDED', actor: actorOf(caller), data: { noticeId: notice.noticeId, lastDayOn, amountFen: notice.amountFen, reason } }], {
    puts: [putLapse(lapse, record.head.court), putNotice({ ...notice, state: 'issued', lastDayOn, provisional: false, extendedReason: reason }, record.head.court)],
  });
  return lapse;
};

/** The ruling. A counterclaim ends alone; anything else ends the case, and what was collected before goes back by half (解释 199; practice after 办法 15). */
const rule = async (scene: Scene): Promise<LapseProposal> => {
  const { record, notice, caller, at, reason } = scene;
  const { head } = record;
  const paper = await renderPdf(rulingOf(record, notice, at, false));
  const { document, put } = await fileDocument({ kind: 'deemedWithdrawalRuling', title: copy.ruling.title, ...paper }, at);
  const lapse = decided(scene, { state: 'issued', rulingDocumentId: document.documentId });
  const actor = actorOf(caller);
  const ends = subjectOf(notice) !== 'counterclaim';
  const cause = subjectOf(notice) === 'topUp' ? 'topUpUnpaid' : 'deemedWithdrawn';
  const refunds = ends ? refundsFor(record, { cause, effectiveOn: courtDateOf(at.toISOString()) }, at) : [];
  const events: NewEvent[] = [
    { type: 'DEEMED_WITHDRAWAL_RULED', actor, data: { noticeId: notice.noticeId, reason, documentId: document.documentId, sha256: document.sha256 } },
    ...refunds.map(({ event }) => event),
    ...(ends ? [{ type: 'CASE_CLOSED' as const, actor, data: { manner: copy.ruling.manner } }] : []),
  ];
  await appendToCase(record, at, events, {
    ...(ends ? { head: { phase: 'closed' as const, closedAt: at.toISOString(), closedBy: copy.ruling.manner } } : {}),
    puts: [putLapse(lapse, head.court), putNotice({ ...notice, state: 'cancelled' }, head.court), put, ...refunds.map(({ refund }) => putRefund(refund, head.court))],
  });
  return lapse;
};

/** A person's decision on a proposed ruling. @throws CourtError fees.lapseNotOpen, request.invalid */
export const decideLapse = async (record: CaseRecord, noticeId: NoticeId, { action, reason, lastDayOn }: LapseDecision, caller: Caller, at: Date): Promise<LapseProposal> => {
  const lapse = record.one(LapseItem, noticeId);
  const notice = record.one(NoticeItem, noticeId);
  if (lapse?.state !== 'proposed' || notice?.state !== 'lapsed') throw new CourtError('fees.lapseNotOpen', '这份交费通知已经处理过，或者当事人已经交费，请刷新后查看。');
  const scene = { record, lapse, notice, caller, at, reason };
  return action === 'issue' ? rule(scene) : giveTime(scene, lastDayOn);
};
