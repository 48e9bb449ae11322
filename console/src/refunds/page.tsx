import { Button, Table } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { feeRoutes } from '../../../shared/fees/contract';
import { refundStates } from '../../../shared/fees/refund';
import { dateText } from '../../../shared/kernel/time';
import { useMay } from '../platform/may';
import { useSession } from '../platform/session';
import { useApi, WAITING_MS } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { DayLeft } from '../ui/day-left';
import { Filter } from '../ui/filter';
import { Money } from '../ui/money';
import { PageHead } from '../ui/page-head';
import { State, type Tone } from '../ui/state';
import { copy } from './copy';
import { RefundDialogs } from './refund-dialogs';
import type { RefundRow as Row } from './refund-row';

const tones: Record<Row['refund']['state'], Tone> = { proposed: 'warn', checked: 'warn', awaitingAccount: 'wait', approved: 'wait', processing: 'wait', succeeded: 'good', abnormal: 'bad', rejected: 'bad' };
const columns = [
  { title: copy.columns.number, key: 'number', width: 230, render: (row: Row) => <><Link className="figures" to={`/cases/${row.caseId}?tab=fees`}>{row.caseNumber ?? row.title}</Link><br /><span className="weak">{row.title}</span></> },
  { title: copy.columns.payee, key: 'payee', render: ({ refund }: Row) => <span className="nobreak">{refund.payeeName}</span> },
  { title: copy.columns.amount, key: 'amount', align: 'right' as const, render: ({ refund }: Row) => <strong><Money fen={refund.amountFen} /></strong> },
  { title: copy.columns.paid, key: 'paid', align: 'right' as const, render: ({ refund }: Row) => <Money fen={refund.paidFen} /> },
  { title: copy.columns.reason, key: 'reason', render: ({ refund }: Row) => <>{refund.reason}<br /><span className="weak">{refund.article} · {copy.proposedBy(refund.proposedBy)}{refund.checkedBy !== undefined && ` · ${copy.checkedBy(refund.checkedBy)}`}</span></> },
  { title: copy.columns.due, key: 'due', render: ({ refund }: Row) => (refund.state === 'succeeded' ? dateText(refund.dueOn) : <DayLeft on={refund.dueOn} />) },
  { title: copy.columns.state, key: 'state', render: ({ refund }: Row) => <State tone={tones[refund.state]}>{refundStates[refund.state]}</State> },
];

export const RefundsPage = () => {
  const [search] = useSearchParams();
  const [deciding, decide] = useState<{ row: Row; approved: boolean }>();
  const mayApprove = useMay()('fees.approveRefund');
  const me = useSession()?.me.personId;
  const state = search.get('state') ?? 'proposed';
  const refunds = useApi(feeRoutes.refunds, { query: { state, limit: '100' } }, { every: WAITING_MS });
  const act = {
    title: copy.columns.act, key: 'act', render: (row: Row) => (row.refund.state === 'checked' && row.refund.checkedById === me ? <span className="weak">{copy.anotherPerson}</span> : (
      <span className="row" style={{ gap: 8, flexWrap: 'nowrap' }}>
        <Button type="primary" aria-label={row.refund.state === 'proposed' ? copy.checkOf(row.title) : copy.approveOf(row.title)} onClick={() => decide({ row, approved: true })}>{row.refund.state === 'proposed' ? copy.check : copy.approve}</Button>
        <Button aria-label={copy.rejectOf(row.title)} onClick={() => decide({ row, approved: false })}>{copy.reject}</Button>
      </span>
    )),
  };
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Filter name="state" label={copy.filter} options={copy.states} /></PageHead>
      <Answer of={refunds}>
        {({ items }) => <div className="sheet"><Table<Row> aria-label={copy.title} columns={mayApprove && (state === 'proposed' || state === 'checked') ? [...columns, act] : columns} dataSource={items} rowKey={(row) => row.refund.refundId} pagination={false} locale={{ emptyText: <p className="weak" style={{ padding: 32, margin: 0 }}>{copy.empty}</p> }} /></div>}
      </Answer>
      <RefundDialogs deciding={deciding} close={() => decide(undefined)} />
    </>
  );
};
