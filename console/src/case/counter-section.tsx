import { Button, Input, Modal, Radio, Table } from 'antd';
import { useState } from 'react';
import { counterRoutes } from '../../../shared/fees/counter-contract';
import type { FeeNotice, PayAttempt } from '../../../shared/fees/fee-notice';
import { channelNames, type CounterChannel } from '../../../shared/fees/pay-channel';
import type { AttemptId, CaseId } from '../../../shared/kernel/ids';
import { useApi } from '../platform/use-api';
import { useAct } from '../platform/use-act';
import { useSession } from '../platform/session';
import { Money } from '../ui/money';
import { Moment } from '../ui/when';
import type { Shown } from './case-context';
import { copy } from './copy';

const EnterDialog = ({ notice, caseId, close }: { notice: FeeNotice; caseId: CaseId; close: () => void }) => {
  const [channel, setChannel] = useState<CounterChannel>('pos');
  const [receiptNumber, setReceiptNumber] = useState('');
  const [place, setPlace] = useState('');
  const enter = useAct(counterRoutes.enterReceipt, copy.counter.entered, close);
  const ready = receiptNumber.trim().length >= 4 && (channel === 'pos' || place.trim().length >= 2);
  return (
    <Modal
      open title={copy.counter.enter} okText={copy.counter.enterOk} cancelText={copy.cancel} onCancel={close} confirmLoading={enter.isPending} okButtonProps={{ disabled: !ready }}
      onOk={() => enter.mutate({ params: { caseId, noticeId: notice.noticeId }, body: { channel, receiptNumber: receiptNumber.trim(), ...(channel === 'cash' ? { place: place.trim() } : {}) } })}
    >
      <div className="stack" style={{ gap: 12 }}>
        <p style={{ margin: 0 }}>{notice.payerName}　<strong><Money fen={notice.amountFen} /></strong></p>
        <Radio.Group value={channel} onChange={(event) => setChannel(event.target.value as CounterChannel)} options={(['pos', 'cash'] as const).map((value) => ({ value, label: channelNames[value] }))} />
        <label htmlFor="receipt-number">{copy.counter.number}</label>
        <Input id="receipt-number" value={receiptNumber} onChange={(event) => setReceiptNumber(event.target.value)} />
        {channel === 'cash' && <><label htmlFor="receipt-place">{copy.counter.place}</label><Input id="receipt-place" value={place} onChange={(event) => setPlace(event.target.value)} /><p className="weak" style={{ margin: 0 }}>{copy.counter.cashRule}</p></>}
        <p className="weak" style={{ margin: 0 }}>{copy.counter.second}</p>
      </div>
    </Modal>
  );
};

const RefuseDialog = ({ caseId, attemptId, close }: { caseId: CaseId; attemptId: AttemptId; close: () => void }) => {
  const [reason, setReason] = useState('');
  const refuse = useAct(counterRoutes.decideReceipt, copy.counter.refused, close);
  return (
    <Modal open title={copy.counter.refuse} okText={copy.counter.refuseOk} cancelText={copy.cancel} onCancel={close} confirmLoading={refuse.isPending} okButtonProps={{ danger: true, disabled: reason.trim().length < 4 }} onOk={() => refuse.mutate({ params: { caseId, attemptId }, body: { confirmed: false, reason: reason.trim() } })}>
      <label htmlFor="refuse-reason">{copy.counter.reason}</label>
      <Input.TextArea id="refuse-reason" autoSize={{ minRows: 2 }} value={reason} onChange={(event) => setReason(event.target.value)} />
    </Modal>
  );
};

/** Money taken at the counter: entered by one, confirmed by another. */
export const CounterSection = ({ view }: Shown) => {
  const { caseId } = view.head;
  const receipts = useApi(counterRoutes.receipts, { params: { caseId } });
  const [entering, setEntering] = useState<FeeNotice>();
  const [refusing, setRefusing] = useState<AttemptId>();
  const me = useSession()?.me.personId;
  const confirm = useAct(counterRoutes.decideReceipt, copy.counter.confirmed);
  const payable = view.fees.notices.filter((notice) => notice.state === 'issued' || notice.state === 'lapsed');
  const columns = [
    { title: copy.counter.how, key: 'how', render: ({ channel }: PayAttempt) => channelNames[channel] },
    { title: copy.counter.number, key: 'number', render: ({ counter }: PayAttempt) => <span className="figures">{counter?.receiptNumber}</span> },
    { title: copy.fees.amount, key: 'amount', align: 'right' as const, render: ({ amountFen }: PayAttempt) => <strong><Money fen={amountFen} /></strong> },
    { title: copy.counter.by, key: 'by', render: ({ counter }: PayAttempt) => <>{counter?.enteredBy}{counter?.place !== undefined && `（${counter.place}）`} {counter !== undefined && <Moment at={counter.enteredAt} />}</> },
    {
      title: copy.fees.state, key: 'state', render: ({ attemptId, state, counter }: PayAttempt) => {
        if (state === 'closed') return `${copy.counter.refusedBy}${counter?.refusedBy ?? ''}：${counter?.refusedReason ?? ''}`;
        if (state !== 'pending') return `${copy.counter.confirmedBy}${counter?.confirmedBy ?? ''}`;
        if (counter?.enteredById === me) return copy.counter.waits;
        return <span className="row" style={{ gap: 8 }}><Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate({ params: { caseId, attemptId }, body: { confirmed: true } })}>{copy.counter.confirm}</Button><Button onClick={() => setRefusing(attemptId)}>{copy.counter.refuse}</Button></span>;
      },
    },
  ];
  return (
    <>
      <div className="row between"><h2 className="section-title" style={{ margin: 0 }}>{copy.counter.heading}</h2><span className="row" style={{ gap: 8 }}>{payable.map((notice) => <Button key={notice.noticeId} onClick={() => setEntering(notice)}>{payable.length === 1 ? copy.counter.enter : `${copy.counter.enter}（${notice.payerName}）`}</Button>)}</span></div>
      <div className="sheet"><Table<PayAttempt> aria-label={copy.counter.heading} columns={columns} dataSource={receipts.data?.items ?? []} rowKey="attemptId" pagination={false} locale={{ emptyText: copy.counter.none }} /></div>
      {entering !== undefined && <EnterDialog notice={entering} caseId={caseId} close={() => setEntering(undefined)} />}
      {refusing !== undefined && <RefuseDialog caseId={caseId} attemptId={refusing} close={() => setRefusing(undefined)} />}
    </>
  );
};
