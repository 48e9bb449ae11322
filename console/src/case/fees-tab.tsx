import { Button, Table } from 'antd';
import { useState } from 'react';
import { noticeStates, type FeeNotice } from '../../../shared/fees/fee-notice';
import { refundStates, type Refund } from '../../../shared/fees/refund';
import { dateText } from '../../../shared/kernel/time';
import { useMay } from '../platform/may';
import { DayLeft } from '../ui/day-left';
import { Money } from '../ui/money';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import type { Shown } from './case-context';
import { copy } from './copy';
import { FeeNoticeDialog } from './fee-notice-dialog';

const noticeColumns = [
  { title: copy.fees.payer, key: 'payer', dataIndex: 'payerName' },
  { title: copy.fees.amount, key: 'amount', align: 'right' as const, render: (notice: FeeNotice) => <strong><Money fen={notice.amountFen} /></strong> },
  { title: copy.fees.article, key: 'article', render: (notice: FeeNotice) => <>{notice.quote.lines.map((line) => <div key={line.text}>{line.text}</div>)}<span className="weak">{notice.quote.article}</span></> },
  { title: copy.fees.lastDay, key: 'due', render: (notice: FeeNotice) => (notice.state === 'issued' ? <DayLeft on={notice.lastDayOn} provisional={notice.provisional} /> : dateText(notice.lastDayOn)) },
  { title: copy.fees.state, key: 'state', render: (notice: FeeNotice) => <State tone={notice.state === 'paid' ? 'good' : 'wait'}>{noticeStates[notice.state]}</State> },
  { title: copy.fees.paidAt, key: 'paid', render: (notice: FeeNotice) => notice.paidAt !== undefined && <Moment at={notice.paidAt} /> },
  { title: copy.fees.bill, key: 'bill', render: (notice: FeeNotice) => notice.eBill !== undefined && <span className="figures">{notice.eBill.billCode} {notice.eBill.billNumber}</span> },
];
const refundColumns = [
  { title: copy.fees.payee, key: 'payee', dataIndex: 'payeeName' },
  { title: copy.fees.refund, key: 'amount', align: 'right' as const, render: (refund: Refund) => <strong><Money fen={refund.amountFen} /></strong> },
  { title: copy.fees.article, key: 'article', render: (refund: Refund) => <>{refund.reason}<br /><span className="weak">{refund.article}</span></> },
  { title: copy.fees.due, key: 'due', render: (refund: Refund) => (refund.state === 'succeeded' ? dateText(refund.dueOn) : <DayLeft on={refund.dueOn} />) },
  { title: copy.fees.state, key: 'state', render: (refund: Refund) => <State tone={refund.state === 'succeeded' ? 'good' : refund.state === 'abnormal' || refund.state === 'rejected' ? 'bad' : 'wait'}>{refundStates[refund.state]}</State> },
  { title: copy.fees.arrived, key: 'arrived', render: (refund: Refund) => refund.arrivedAt !== undefined && <Moment at={refund.arrivedAt} /> },
];

export const FeesTab = ({ view }: Shown) => {
  const [issuing, setIssuing] = useState(false);
  const mayIssue = useMay()('fees.issueNotice') && view.head.phase === 'open' && !view.fees.notices.some((notice) => notice.state === 'issued' || notice.state === 'paid');
  return (
    <div className="stack">
      <div className="row between"><h2 className="section-title" style={{ margin: 0 }}>{copy.fees.notices}</h2>{mayIssue && <Button onClick={() => setIssuing(true)}>{copy.fees.issue}</Button>}</div>
      <div className="sheet"><Table<FeeNotice> aria-label={copy.fees.notices} columns={noticeColumns} dataSource={view.fees.notices} rowKey="noticeId" pagination={false} locale={{ emptyText: copy.fees.noNotices }} /></div>
      <h2 className="section-title" style={{ margin: 0 }}>{copy.fees.refunds}</h2>
      <div className="sheet"><Table<Refund> aria-label={copy.fees.refunds} columns={refundColumns} dataSource={view.fees.refunds} rowKey="refundId" pagination={false} locale={{ emptyText: copy.fees.noRefunds }} /></div>
      <FeeNoticeDialog caseId={view.head.caseId} open={issuing} close={() => setIssuing(false)} />
    </div>
  );
};
