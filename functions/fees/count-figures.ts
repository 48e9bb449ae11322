import type { CaseEvent, CaseEventType } from '../../shared/cases/case-event';
import { familyOf } from '../../shared/fees/channel-family';
import type { FigureMeasure } from '../../shared/fees/figures';
import { courtDateOf } from '../../shared/kernel/time';
import { AttemptItem, NoticeItem, RefundItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { addFigures, type Count } from './figures';

const measures: Partial<Record<CaseEventType, FigureMeasure>> = {
  FEE_NOTICE_ISSUED: 'noticed', FEE_PAID: 'taken', FEE_OVERPAID: 'surplus', REFUND_APPROVED: 'promised', REFUND_ARRIVED: 'refunded', PAYMENT_STARTED: 'started', PAYMENT_CLOSED: 'closed', PAYMENT_QUARANTINED: 'quarantined',
};
const withdrawing: ReadonlySet<CaseEventType> = new Set(['DEEMED_WITHDRAWAL_RULED', 'FEE_RELIEF_DECIDED']);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The day the money counts on is the channel's, as in the ledger; everything else counts when it happened. */
const dayOf = ({ data, at }: CaseEvent): string => courtDateOf(text(data['paidAt']) || text(data['arrivedAt']) || at);

const channelOf = (record: CaseRecord, { data }: CaseEvent): string => {
  const refund = record.one(RefundItem, text(data['refundId']));
  if (refund?.route === 'bank') return 'bank';
  const attempt = record.one(AttemptItem, text(data['attemptId']) || (refund?.attemptId ?? ''));
  return attempt === undefined ? 'none' : familyOf(attempt.channel);
};

/** What one event adds to the figures of the court. A notice that gives way takes its sum back. */
export const countsOf = (event: CaseEvent, record: CaseRecord): Count[] => {
  const measure = measures[event.type];
  const withdrawnIds = event.type === 'DEEMED_WITHDRAWAL_RULED' ? [text(event.data['noticeId'])] : (event.data['replaces'] as string[] | undefined) ?? [];
  const withdrawn = withdrawnIds.flatMap((noticeId): Count[] => {
    const notice = record.one(NoticeItem, noticeId);
    return notice === undefined ? [] : [{ on: courtDateOf(event.at), measure: 'withdrawn', channel: 'none', kind: notice.quote.kind, fen: notice.amountFen }];
  });
  if (measure === undefined) return withdrawn;
  const notice = record.one(NoticeItem, text(event.data['noticeId']) || (record.one(RefundItem, text(event.data['refundId']))?.noticeId ?? ''));
  const fen = typeof event.data['amountFen'] === 'number' ? event.data['amountFen'] : notice?.amountFen ?? 0;
  return [{ on: dayOf(event), measure, channel: channelOf(record, event), kind: notice?.quote.kind ?? record.head.feeKind, fen }, ...withdrawn];
};

export const onCaseEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  if (measures[event.type] === undefined && !withdrawing.has(event.type)) return;
  const record = await loadCase(event.caseId);
  await addFigures(record.head.court, `${event.caseId}#${event.version}`, countsOf(event, record), at);
};
