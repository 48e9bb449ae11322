import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { courtFeeRoutes } from '../../../shared/fees/court-fee-contract';
import { feeRoutes } from '../../../shared/fees/contract';
import { bankReasons, refundRoutes, refundStates } from '../../../shared/fees/refund';
import { dateText } from '../../../shared/kernel/time';
import { useAct } from '../platform/use-act';
import { useMay } from '../platform/may';
import { useSession } from '../platform/session';
import { WAITING_MS } from '../platform/use-api';
import { usePages } from '../platform/use-pages';
import { DayLeft } from '../ui/day-left';
import { Filter } from '../ui/filter';
import type { ListColumn } from '../ui/list-column';
import { Money } from '../ui/money';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import { State, type Tone } from '../ui/state';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';
import { decideMany } from './decide-many';
import { RefundDialogs } from './refund-dialogs';
import type { RefundRow as Row } from './refund-row';

const tones: Record<Row['refund']['state'], Tone> = { proposed: 'warn', checked: 'warn', awaitingAccount: 'wait', approved: 'wait', processing: 'wait', succeeded: 'good', abnormal: 'bad', rejected: 'bad' };
const columns: ListColumn<Row>[] = [
  { title: copy.columns.number, key: 'number', width: 220, render: (row: Row) => <><OpenLink to={`/cases/${row.caseId}?tab=fees`}>{row.caseNumber ?? row.title}</OpenLink><br /><span className="weak">{row.title}</span></>, sheet: (row) => row.caseNumber ?? row.title },
  { title: copy.columns.payee, key: 'payee', width: 90, render: ({ refund }: Row) => <span className="nobreak">{refund.payeeName}</span>, sheet: ({ refund }) => refund.payeeName },
  { title: copy.columns.amount, key: 'amount', width: 110, align: 'right', render: ({ refund }: Row) => <strong><Money fen={refund.amountFen} /></strong>, sheet: ({ refund }) => ({ fen: refund.amountFen }) },
  { title: copy.columns.paid, key: 'paid', width: 110, align: 'right', render: ({ refund }: Row) => <Money fen={refund.paidFen} />, sheet: ({ refund }) => ({ fen: refund.paidFen }) },
  { title: copy.columns.reason, key: 'reason', render: ({ refund }: Row) => <>{refund.reason}<br /><span className="weak">{refund.article} · {copy.proposedBy(refund.proposedBy)}{refund.checkedBy !== undefined && ` · ${copy.checkedBy(refund.checkedBy)}`}</span></>, sheet: ({ refund }) => `${refund.reason}（${refund.article}）` },
  { title: copy.columns.due, key: 'due', width: 130, render: ({ refund }: Row) => (refund.state === 'succeeded' ? dateText(refund.dueOn) : <DayLeft on={refund.dueOn} provisional={refund.dueProvisional ?? false} />), sheet: ({ refund }) => dateText(refund.dueOn) },
  { title: copy.columns.state, key: 'state', width: 110, render: ({ refund }: Row) => <><State tone={tones[refund.state]}>{refundStates[refund.state]}</State>{refund.route === 'bank' && <div className="weak">{refund.accountFault ?? (refund.bankReason === undefined ? refundRoutes.bank : bankReasons[refund.bankReason])}</div>}</>, sheet: ({ refund }) => refundStates[refund.state] },
];

export const RefundsPage = () => {
  const [search] = useSearchParams();
  const [deciding, decide] = useState<{ row: Row; approved: boolean }>();
  const mayApprove = useMay()('fees.approveRefund');
  const me = useSession()?.me.personId;
  const state = search.get('state') ?? 'proposed';
  const refunds = usePages(feeRoutes.refunds, { state }, { every: WAITING_MS });
  const reroute = useAct(courtFeeRoutes.rerouteRefund, copy.rerouted);
  const go = useNavigate();
  const open = useCallback((row: Row) => { void go(`/cases/${row.caseId}?tab=fees`); }, [go]);
  const decides = mayApprove && (state === 'proposed' || state === 'checked');
  const act = {
    title: copy.columns.act, key: 'act', width: 216, render: (row: Row) => (row.refund.state === 'checked' && row.refund.checkedById === me ? <span className="weak">{copy.anotherPerson}</span> : (
      <span className="row" style={{ gap: 8, flexWrap: 'nowrap' }}>
        <Button type="primary" aria-label={row.refund.state === 'proposed' ? copy.checkOf(row.title) : copy.approveOf(row.title)} onClick={() => decide({ row, approved: true })}>{row.refund.state === 'proposed' ? copy.check : copy.approve}</Button>
        <Button aria-label={copy.rejectOf(row.title)} onClick={() => decide({ row, approved: false })}>{copy.reject}</Button>
      </span>
    )),
  };
  const rerouting: ListColumn<Row> = { title: copy.columns.act, key: 'act', render: ({ caseId, refund, title }: Row) => <Button aria-label={copy.byBankOf(title)} loading={reroute.isPending} onClick={() => reroute.mutate({ params: { caseId, refundId: refund.refundId } })}>{copy.byBank}</Button> };
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Filter name="state" label={copy.filter} options={copy.states} /></PageHead>
      <WorkList label={copy.title} pages={refunds} columns={decides ? [...columns, act] : mayApprove && state === 'abnormal' ? [...columns, rerouting] : columns} keyOf={(row) => row.refund.refundId} nameOf={(row) => row.title} open={open} empty={copy.empty} bulk={decides ? [decideMany(state, me)] : []} />
      <RefundDialogs deciding={deciding} close={() => decide(undefined)} />
    </>
  );
};
