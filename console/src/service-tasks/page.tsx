import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Output } from '../../../shared/kernel/contract';
import { dateText } from '../../../shared/kernel/time';
import { serviceRoutes } from '../../../shared/service/contract';
import { taskKinds } from '../../../shared/service/service-task';
import { call } from '../platform/api';
import { useMay } from '../platform/may';
import { WAITING_MS } from '../platform/use-api';
import { usePages } from '../platform/use-pages';
import { ServicePages } from '../service-board/service-pages';
import { DayLeft } from '../ui/day-left';
import type { ListColumn } from '../ui/list-column';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import type { BulkAction } from '../ui/run-bulk';
import { savePdf } from '../ui/save-pdf';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';
import { ReportDialog } from './report-dialog';

export type TaskRow = Output<typeof serviceRoutes.tasks>['items'][number];

const columns: ListColumn<TaskRow>[] = [
  { title: copy.columns.kind, key: 'kind', width: 150, render: ({ task }: TaskRow) => <strong>{taskKinds[task.kind]}</strong>, sheet: ({ task }) => taskKinds[task.kind] },
  { title: copy.columns.addressee, key: 'addressee', render: ({ task }: TaskRow) => task.addresseeName, sheet: ({ task }) => task.addresseeName },
  { title: copy.columns.number, key: 'number', render: (row: TaskRow) => <><OpenLink to={`/cases/${row.caseId}?tab=service`}>{row.caseNumber ?? row.title}</OpenLink><br /><span className="weak">{row.title}</span></>, sheet: (row) => row.caseNumber ?? row.title },
  { title: copy.columns.papers, key: 'papers', render: ({ service }: TaskRow) => copy.papers(service.documentTitles), sheet: ({ service }) => service.documentTitles.join('、') },
  { title: copy.columns.due, key: 'due', render: ({ task }: TaskRow) => <DayLeft on={task.dueOn} />, sheet: ({ task }) => dateText(task.dueOn) },
];

/** Calls nobody took, reported together. */
const nobodyAnswered: BulkAction<TaskRow> = {
  key: 'noAnswer', label: copy.many.label, applies: ({ task }) => task.kind === 'phone',
  ask: (rows) => ({ title: copy.many.title(rows.length), text: copy.many.text, ok: copy.many.ok }),
  run: ({ caseId, task }) => call(serviceRoutes.reportTask, { params: { caseId, taskId: task.taskId }, body: { what: 'called', outcome: 'noAnswer' } }),
};

/** Labels and call sheets of many, one after the other. */
const sheets: BulkAction<TaskRow> = {
  key: 'sheets', label: copy.sheets.label, applies: ({ task }) => task.kind !== 'dispute' && task.kind !== 'convert',
  ask: (rows) => ({ title: copy.sheets.title(rows.length), text: copy.sheets.text, ok: copy.sheets.ok }),
  run: async ({ caseId, task }) => {
    const { name, pdfBase64 } = await call(serviceRoutes.taskSheet, { params: { caseId, taskId: task.taskId } });
    savePdf(name, pdfBase64);
  },
};

export const ServiceTasksPage = () => {
  const go = useNavigate();
  const mayReport = useMay()('service.order');
  const [reporting, report] = useState<TaskRow>();
  const tasks = usePages(serviceRoutes.tasks, {}, { every: WAITING_MS });
  const open = useCallback((row: TaskRow) => { void go(`/cases/${row.caseId}?tab=service`); }, [go]);
  const print = async ({ caseId, task }: TaskRow) => {
    const { name, pdfBase64 } = await call(serviceRoutes.taskSheet, { params: { caseId, taskId: task.taskId } });
    savePdf(name, pdfBase64);
  };
  const act: ListColumn<TaskRow> = { title: copy.columns.act, key: 'act', render: (row: TaskRow) => (
    <span className="row" style={{ gap: 8, flexWrap: 'nowrap' }}>
      <Button type="primary" aria-label={copy.reportOf(row.task.addresseeName)} onClick={() => report(row)}>{copy.report}</Button>
      {row.task.kind === 'dispute' || row.task.kind === 'convert' ? null : <Button aria-label={copy.sheetOf(row.task.addresseeName)} onClick={() => void print(row)}>{copy.sheet}</Button>}
    </span>
  ) };
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><ServicePages here="/service/tasks" /></PageHead>
      <WorkList label={copy.title} pages={tasks} columns={mayReport ? [...columns, act] : columns} keyOf={({ task }) => task.taskId} nameOf={({ task }) => `${taskKinds[task.kind]} ${task.addresseeName}`} open={open} empty={copy.empty} bulk={mayReport ? [nobodyAnswered, sheets] : []} />
      {reporting === undefined ? null : <ReportDialog row={reporting} close={() => report(undefined)} />}
    </>
  );
};
