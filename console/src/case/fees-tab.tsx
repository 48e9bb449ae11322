import { Button, Table, Typography } from 'antd';
import { useState } from 'react';
import { spacedNumber } from '../../../shared/fees/bank-account';
import { isOfClaim, noticeStates, noticeSubjects, subjectOf, type FeeNotice } from '../../../shared/fees/fee-notice';
import { reliefKinds, reliefStates, type FeeRelief } from '../../../shared/fees/fee-relief';
import { bankReasons, refundStates, type Refund } from '../../../shared/fees/refund';
import { dateText } from '../../../shared/kernel/time';
import { useMay } from '../platform/may';
import { DayLeft } from '../ui/day-left';
import { Money } from '../ui/money';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import { BillCell } from './bill-cell';
import type { Shown } from './case-context';
import { ChangeClaimDialog } from './change-claim-dialog';
import { copy } from './copy';
import { CounterSection } from './counter-section';
import { FeeKindDialog } from './fee-kind-dialog';
import { FeeNoticeDialog } from './fee-notice-dialog';
import { ProposeRefundDialog } from './propose-refund-dialog';

const isDue = ({ state }: FeeNotice): boolean => state === 'issued' || state === 'lapsed';

const noticeColumns = (caseId: Shown['view']['head']['caseId']) => [
  { title: copy.fees.payer, key: 'payer', render: (notice: FeeNotice) => <>{notice.payerName}<br /><span className="weak">{noticeSubjects[subjectOf(notice)]}</span>{notice.bankAccount !== undefined && isDue(notice) && <><br /><span className="weak">{copy.fees.account} </span><Typography.Text className="figures" copyable={{ text: notice.bankAccount.accountNumber }}>{spacedNumber(notice.bankAccount.accountNumber)}</Typography.Text></>}</> },
  { title: copy.fees.amount, key: 'amount', align: 'right' as const, render: (notice: FeeNotice) => <strong><Money fen={notice.amountFen} /></strong> },
  { title: copy.fees.article, key: 'article', render: (notice: FeeNotice) => <>{notice.quote.lines.map((line) => <div key={line.text}>{line.text}{line.article !== undefined && <span className="weak">（{line.article}）</span>}</div>)}<span className="weak">{notice.quote.article}</span></> },
  { title: copy.fees.lastDay, key: 'due', render: (notice: FeeNotice) => (notice.suspendedBy !== undefined ? <State tone="wait">{copy.fees.suspended}</State> : <>{notice.state === 'issued' ? <DayLeft on={notice.lastDayOn} provisional={notice.provisional} /> : dateText(notice.lastDayOn)}{notice.extendedReason !== undefined && <div className="weak">{notice.extendedReason}</div>}</>) },
  { title: copy.fees.state, key: 'state', render: (notice: FeeNotice) => <State tone={notice.state === 'paid' ? 'good' : notice.state === 'lapsed' ? 'bad' : 'wait'}>{noticeStates[notice.state]}</State> },
  { title: <span className="nobreak">{copy.fees.paidAt}</span>, key: 'paid', render: (notice: FeeNotice) => notice.paidAt !== undefined && <Moment at={notice.paidAt} /> },
  { title: <span className="nobreak">{copy.fees.bill}</span>, key: 'bill', render: (notice: FeeNotice) => <BillCell caseId={caseId} notice={notice} /> },
];
const refundColumns = [
  { title: copy.fees.payee, key: 'payee', dataIndex: 'payeeName' },
  { title: copy.fees.refund, key: 'amount', align: 'right' as const, render: (refund: Refund) => <strong><Money fen={refund.amountFen} /></strong> },
  { title: copy.fees.article, key: 'article', render: (refund: Refund) => <>{refund.reason}<br /><span className="weak">{refund.article}</span></> },
  { title: copy.fees.due, key: 'due', render: (refund: Refund) => (refund.state === 'succeeded' ? dateText(refund.dueOn) : <DayLeft on={refund.dueOn} provisional={refund.dueProvisional ?? false} />) },
  { title: copy.fees.state, key: 'state', render: (refund: Refund) => <><State tone={refund.state === 'succeeded' ? 'good' : refund.state === 'abnormal' || refund.state === 'rejected' ? 'bad' : 'wait'}>{refundStates[refund.state]}</State>{(refund.accountFault !== undefined || refund.bankReason !== undefined) && <div className="weak">{refund.accountFault ?? (refund.bankReason === undefined ? '' : bankReasons[refund.bankReason])}</div>}</> },
  { title: copy.fees.arrived, key: 'arrived', render: (refund: Refund) => refund.arrivedAt !== undefined && <Moment at={refund.arrivedAt} /> },
];
const reliefColumns = [
  { title: copy.fees.applicant, key: 'applicant', dataIndex: 'applicantName' },
  { title: copy.fees.asks, key: 'kind', render: (relief: FeeRelief) => reliefKinds[relief.kind] },
  { title: copy.fees.grounds, key: 'statement', dataIndex: 'statement' },
  { title: copy.fees.state, key: 'state', render: (relief: FeeRelief) => <><State tone={relief.state === 'granted' ? 'good' : relief.state === 'refused' ? 'plain' : 'warn'}>{reliefStates[relief.state]}</State>{relief.decision !== undefined && <div className="weak">{relief.decision.reason}</div>}</> },
];

type Dialog = 'notice' | 'refund' | 'claim' | 'kind';

export const FeesTab = ({ view }: Shown) => {
  const [dialog, setDialog] = useState<Dialog>();
  const may = useMay();
  const { head, fees } = view;
  const close = () => setDialog(undefined);
  const isOpen = head.phase === 'open';
  const mayIssue = may('fees.issueNotice') && isOpen;
  const mayKind = mayIssue && fees.notices.every((notice) => notice.paidFen === 0 || !isOfClaim(notice));
  const mayRefund = may('fees.proposeRefund') && fees.notices.some((notice) => notice.state === 'paid' || notice.state === 'overpaid');
  return (
    <div className="stack">
      <div className="row between">
        <h2 className="section-title" style={{ margin: 0 }}>{copy.fees.notices}</h2>
        <span className="row">
          {mayKind && <Button onClick={() => setDialog('kind')}>{copy.fees.kind.button}</Button>}
          {mayIssue && <Button onClick={() => setDialog('claim')}>{copy.fees.changeClaim}</Button>}
          {mayIssue && <Button onClick={() => setDialog('notice')}>{copy.fees.issue}</Button>}
          {mayRefund && <Button onClick={() => setDialog('refund')}>{copy.fees.proposeRefund}</Button>}
        </span>
      </div>
      <div className="sheet"><Table<FeeNotice> aria-label={copy.fees.notices} columns={noticeColumns(head.caseId)} dataSource={fees.notices} rowKey="noticeId" pagination={false} locale={{ emptyText: copy.fees.noNotices }} /></div>
      {may('fees.counter') && <CounterSection view={view} />}
      <h2 className="section-title" style={{ margin: 0 }}>{copy.fees.refunds}</h2>
      <div className="sheet"><Table<Refund> aria-label={copy.fees.refunds} columns={refundColumns} dataSource={fees.refunds} rowKey="refundId" pagination={false} locale={{ emptyText: copy.fees.noRefunds }} /></div>
      {fees.reliefs.length > 0 && <><h2 className="section-title" style={{ margin: 0 }}>{copy.fees.reliefs}</h2><div className="sheet"><Table<FeeRelief> aria-label={copy.fees.reliefs} columns={reliefColumns} dataSource={fees.reliefs} rowKey="reliefId" pagination={false} /></div></>}
      <FeeNoticeDialog head={head} open={dialog === 'notice'} close={close} />
      {dialog === 'kind' && <FeeKindDialog head={head} close={close} />}
      {dialog === 'refund' && <ProposeRefundDialog caseId={head.caseId} close={close} />}
      {dialog === 'claim' && <ChangeClaimDialog caseId={head.caseId} claimAmountFen={head.claimAmountFen} close={close} />}
    </div>
  );
};
