import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { filingRoutes } from '../../../shared/filing/contract';
import { filingStates, type FilingSummary } from '../../../shared/filing/filing';
import { useApi, WAITING_MS } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { DayLeft } from '../ui/day-left';
import { Filter } from '../ui/filter';
import { List } from '../ui/list';
import { Money } from '../ui/money';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import { State, type Tone } from '../ui/state';
import { When } from '../ui/when';
import { copy } from './copy';

const tones: Record<FilingSummary['state'], Tone> = { draft: 'plain', submitted: 'wait', returned: 'warn', accepted: 'good', inadmissible: 'bad' };
const columns = [
  { title: copy.columns.receipt, key: 'receipt', width: 225, render: (row: FilingSummary) => <OpenLink to={`/filing/${row.caseId}`}>{row.receiptNumber}</OpenLink> },
  { title: copy.columns.cause, key: 'cause', width: 160, dataIndex: 'causeOfAction' },
  { title: copy.columns.plaintiffs, key: 'plaintiffs', width: 110, dataIndex: 'plaintiffs' },
  { title: copy.columns.defendants, key: 'defendants', dataIndex: 'defendants', ellipsis: true },
  { title: copy.columns.amount, key: 'amount', width: 130, align: 'right' as const, render: (row: FilingSummary) => <Money fen={row.claimAmountFen} /> },
  { title: copy.columns.submitted, key: 'submitted', width: 130, render: (row: FilingSummary) => row.submittedAt !== undefined && <When at={row.submittedAt} /> },
  { title: copy.columns.due, key: 'due', width: 160, render: (row: FilingSummary) => row.reviewDueOn !== undefined && row.state === 'submitted' && <DayLeft on={row.reviewDueOn} /> },
  { title: copy.columns.state, key: 'state', render: (row: FilingSummary) => <span className="row" style={{ gap: 6 }}><State tone={tones[row.state]}>{filingStates[row.state]}</State>{row.resubmission && <State tone="wait">{copy.resubmitted}</State>}</span> },
];

export const FilingQueuePage = () => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const state = search.get('state') ?? 'submitted';
  const queue = useApi(filingRoutes.queue, { query: { state, limit: '100' } }, { every: WAITING_MS });
  const open = useCallback((row: FilingSummary) => { void go(`/filing/${row.caseId}`); }, [go]);
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Filter name="state" label={copy.filter} options={copy.states} /></PageHead>
      <Answer of={queue}>{({ items }) => <List label={copy.title} rows={items} columns={columns} keyOf={(row) => row.caseId} open={open} empty={copy.empty} />}</Answer>
    </>
  );
};
