import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { courtFeeRoutes } from '../../../shared/fees/court-fee-contract';
import { reliefKinds, reliefStates, type FeeRelief } from '../../../shared/fees/fee-relief';
import { reliefGrounds, type ReliefGroundId } from '../../../shared/fees/relief-grounds';
import { useMay } from '../platform/may';
import { WAITING_MS } from '../platform/use-api';
import { usePages, type RowOf } from '../platform/use-pages';
import { Filter } from '../ui/filter';
import type { ListColumn } from '../ui/list-column';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';
import { DecideDialog } from './decide-dialog';

type Row = RowOf<typeof courtFeeRoutes.reliefs>;
const groundText = (relief: FeeRelief): string => relief.groundIds.map((id) => reliefGrounds[id as ReliefGroundId].article).join('；');

const columns: ListColumn<Row>[] = [
  { title: copy.columns.number, key: 'number', width: 220, render: (row: Row) => <><OpenLink to={`/cases/${row.caseId}?tab=fees`}>{row.caseNumber ?? row.title}</OpenLink><br /><span className="weak">{row.title}</span></>, sheet: (row) => row.caseNumber ?? row.title },
  { title: copy.columns.applicant, key: 'applicant', width: 160, render: ({ relief }: Row) => <span className="nobreak">{relief.applicantName}（{copy.kinds[relief.applicantKind]}）</span>, sheet: ({ relief }) => relief.applicantName },
  { title: copy.columns.asks, key: 'asks', width: 80, render: ({ relief }: Row) => <strong className="nobreak">{reliefKinds[relief.kind]}</strong>, sheet: ({ relief }) => reliefKinds[relief.kind] },
  { title: copy.columns.grounds, key: 'grounds', render: ({ relief }: Row) => <>{relief.statement}<br /><span className="weak">{groundText(relief)} · {copy.proofs(relief.proofs.length)}</span></>, sheet: ({ relief }) => `${relief.statement}（${groundText(relief)}）` },
  { title: copy.columns.applied, key: 'applied', width: 200, render: ({ relief }: Row) => <><Moment at={relief.appliedAt} />{relief.suspends !== undefined && relief.state === 'applied' && <div><State tone="wait">{copy.suspended}</State></div>}</>, sheet: ({ relief }) => relief.appliedAt },
  { title: copy.columns.state, key: 'state', width: 170, render: ({ relief }: Row) => <><State tone={relief.state === 'applied' ? 'warn' : relief.state === 'granted' ? 'good' : 'plain'}>{reliefStates[relief.state]}</State>{relief.decision !== undefined && <div className="weak">{copy.outcomes[relief.decision.outcome]}：{relief.decision.reason}</div>}</>, sheet: ({ relief }) => reliefStates[relief.state] },
];

export const ReliefsPage = () => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const [deciding, decide] = useState<Row>();
  const mayDecide = useMay()('fees.decideRelief');
  const state = search.get('state') ?? 'applied';
  const reliefs = usePages(courtFeeRoutes.reliefs, { state }, { every: WAITING_MS });
  const act: ListColumn<Row> = { title: copy.columns.act, key: 'act', width: 130, render: (row: Row) => <Button type="primary" aria-label={copy.decideOf(row.title)} onClick={() => decide(row)}>{copy.decide}</Button> };
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Filter name="state" label={copy.filter} options={copy.filters} /></PageHead>
      <WorkList label={copy.title} pages={reliefs} columns={mayDecide && state === 'applied' ? [...columns, act] : columns} keyOf={({ relief }) => relief.reliefId} nameOf={(row) => row.title} open={(row) => void go(`/cases/${row.caseId}?tab=fees`)} empty={copy.empty} />
      {deciding !== undefined && <DecideDialog caseId={deciding.caseId} relief={deciding.relief} close={() => decide(undefined)} />}
    </>
  );
};
