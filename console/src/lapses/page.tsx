import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { courtFeeRoutes } from '../../../shared/fees/court-fee-contract';
import { noticeSubjects } from '../../../shared/fees/fee-notice';
import { lapseStates } from '../../../shared/fees/lapse';
import { useMay } from '../platform/may';
import { WAITING_MS } from '../platform/use-api';
import { usePages } from '../platform/use-pages';
import { DayLeft } from '../ui/day-left';
import { Filter } from '../ui/filter';
import type { ListColumn } from '../ui/list-column';
import { Money } from '../ui/money';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import { State } from '../ui/state';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';
import { LapseDialog, type LapseRow as Row } from './lapse-dialog';

const columns: ListColumn<Row>[] = [
  { title: copy.columns.number, key: 'number', width: 240, render: (row: Row) => <><OpenLink to={`/cases/${row.caseId}?tab=fees`}>{row.caseNumber ?? row.title}</OpenLink><br /><span className="weak">{row.title}</span></>, sheet: (row) => row.caseNumber ?? row.title },
  { title: copy.columns.payer, key: 'payer', render: ({ lapse }: Row) => <>{lapse.payerName}<br /><span className="weak">{noticeSubjects[lapse.subject]}</span></>, sheet: ({ lapse }) => lapse.payerName },
  { title: copy.columns.amount, key: 'amount', width: 130, align: 'right', render: ({ lapse }: Row) => <strong><Money fen={lapse.amountFen} /></strong>, sheet: ({ lapse }) => ({ fen: lapse.amountFen }) },
  { title: copy.columns.lastDay, key: 'due', width: 170, render: ({ lapse }: Row) => <DayLeft on={lapse.newLastDayOn ?? lapse.lastDayOn} />, sheet: ({ lapse }) => lapse.newLastDayOn ?? lapse.lastDayOn },
  { title: copy.columns.state, key: 'state', width: 200, render: ({ lapse }: Row) => <><State tone={lapse.state === 'proposed' ? 'warn' : lapse.state === 'paid' ? 'good' : 'plain'}>{lapseStates[lapse.state]}</State>{lapse.reason !== undefined && <div className="weak">{copy.decidedBy(lapse.decidedBy ?? '', lapse.reason)}</div>}</>, sheet: ({ lapse }) => lapseStates[lapse.state] },
];

export const LapsesPage = () => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const [deciding, decide] = useState<{ row: Row; action: 'issue' | 'moreTime' }>();
  const mayDecide = useMay()('fees.decideLapse');
  const state = search.get('state') ?? 'proposed';
  const lapses = usePages(courtFeeRoutes.lapses, { state }, { every: WAITING_MS });
  const act: ListColumn<Row> = {
    title: copy.columns.act, key: 'act', width: 230, render: (row: Row) => (
      <span className="row" style={{ gap: 8, flexWrap: 'nowrap' }}>
        <Button type="primary" aria-label={copy.moreTimeOf(row.title)} onClick={() => decide({ row, action: 'moreTime' })}>{copy.moreTime}</Button>
        <Button danger aria-label={copy.issueOf(row.title)} onClick={() => decide({ row, action: 'issue' })}>{copy.issue}</Button>
      </span>
    ),
  };
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Filter name="state" label={copy.filter} options={copy.filters} /></PageHead>
      <WorkList label={copy.title} pages={lapses} columns={mayDecide && state === 'proposed' ? [...columns, act] : columns} keyOf={({ lapse }) => lapse.noticeId} nameOf={(row) => row.title} open={(row) => void go(`/cases/${row.caseId}?tab=fees`)} empty={copy.empty} />
      {deciding !== undefined && <LapseDialog {...deciding} close={() => decide(undefined)} />}
    </>
  );
};
