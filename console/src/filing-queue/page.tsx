import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { filingRoutes } from '../../../shared/filing/contract';
import { filingStates, type FilingSummary } from '../../../shared/filing/filing';
import { allForms } from '../../../shared/filing/forms';
import { dateText, momentText } from '../../../shared/kernel/time';
import { useApi, WAITING_MS } from '../platform/use-api';
import { usePages } from '../platform/use-pages';
import { DayLeft } from '../ui/day-left';
import { Filter } from '../ui/filter';
import { FilterSelect } from '../ui/filter-select';
import type { ListColumn } from '../ui/list-column';
import { Money } from '../ui/money';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import { State, type Tone } from '../ui/state';
import { When } from '../ui/when';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';

const tones: Record<FilingSummary['state'], Tone> = { draft: 'plain', submitted: 'wait', mediating: 'plain', returned: 'warn', accepted: 'good', inadmissible: 'bad', transferred: 'plain' };
const columns: ListColumn<FilingSummary>[] = [
  { title: copy.columns.receipt, key: 'receipt', width: 245, render: (row: FilingSummary) => <OpenLink to={`/filing/${row.caseId}`}>{row.receiptNumber}</OpenLink>, sheet: (row) => row.receiptNumber },
  { title: copy.columns.cause, key: 'cause', width: 150, dataIndex: 'causeOfAction', sheet: (row) => row.causeOfAction },
  { title: copy.columns.plaintiffs, key: 'plaintiffs', width: 90, dataIndex: 'plaintiffs', sheet: (row) => row.plaintiffs },
  { title: copy.columns.defendants, key: 'defendants', dataIndex: 'defendants', ellipsis: true, sheet: (row) => row.defendants },
  { title: copy.columns.amount, key: 'amount', width: 130, align: 'right', render: (row: FilingSummary) => <Money fen={row.claimAmountFen} />, sheet: (row) => ({ fen: row.claimAmountFen }) },
  { title: copy.columns.submitted, key: 'submitted', width: 95, render: (row: FilingSummary) => row.submittedAt !== undefined && <When at={row.submittedAt} />, sheet: (row) => row.submittedAt && momentText(row.submittedAt) },
  { title: copy.columns.due, key: 'due', width: 140, render: (row: FilingSummary) => row.reviewDueOn !== undefined && row.state === 'submitted' && <DayLeft on={row.reviewDueOn} provisional={row.reviewDueProvisional ?? false} />, sheet: (row) => row.reviewDueOn && dateText(row.reviewDueOn) },
  { title: copy.columns.state, key: 'state', width: 145, render: (row: FilingSummary) => <span className="row" style={{ gap: 6 }}><State tone={tones[row.state]}>{filingStates[row.state]}</State>{row.resubmission && <State tone="wait">{copy.resubmitted}</State>}{row.awaitsSupervisor && <State tone="warn">{copy.awaitsSupervisor}</State>}</span>, sheet: (row) => filingStates[row.state] },
];

/** Figures beside the filters need not be as fresh as the list. */
const COUNTS_MS = 30_000;
const causes = allForms.map(({ cause }) => cause);

export const FilingQueuePage = () => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const asked = (name: string) => search.get(name) ?? undefined;
  const state = asked('state') ?? 'submitted';
  const queue = usePages(filingRoutes.queue, { state, age: asked('age'), cause: asked('cause'), mine: asked('mine') }, { every: WAITING_MS });
  const counts = useApi(filingRoutes.counts, {}, { every: COUNTS_MS }).data;
  const open = useCallback((row: FilingSummary) => { void go(`/filing/${row.caseId}`); }, [go]);
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Filter name="state" label={copy.filter} options={copy.states(counts)} /></PageHead>
      <div className="row queue-filters">
        <Filter name="age" label={copy.ageLabel} options={copy.ages(counts)} />
        <FilterSelect name="cause" label={copy.causeLabel} all={copy.allCauses} options={causes} />
        <Filter name="mine" label={copy.mineLabel} options={copy.mine} />
      </div>
      <WorkList label={copy.title} pages={queue} columns={columns} keyOf={(row) => row.caseId} nameOf={(row) => row.receiptNumber ?? row.causeOfAction} open={open} empty={copy.empty} />
    </>
  );
};
