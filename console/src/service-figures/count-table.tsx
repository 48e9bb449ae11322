import { Button, Table } from 'antd';
import { meanDays, successOfCompleted, successOfStarted, type ServiceCount } from '../../../shared/service/statistics';
import type { ListColumn } from '../ui/list-column';
import { saveSheet } from '../ui/save-sheet';
import { BarFigure } from './bar-figure';
import { copy } from './copy';

const figure = (title: string, key: string, value: (row: ServiceCount) => string | number): ListColumn<ServiceCount> => ({ title, key, align: 'right', render: (row: ServiceCount) => <span className="figures">{value(row)}</span>, sheet: value });

const percentOf = (share: number | undefined): number => Math.round((share ?? 0) * 10_000) / 100;

/** The figures of one dimension, as bars of its success where that is what is compared, and the same as a sheet. */
export const CountTable = ({ title, first, rows, charted = false }: { title: string; first: string; rows: readonly ServiceCount[]; charted?: boolean }) => {
  const columns: ListColumn<ServiceCount>[] = [
    { title: first, key: 'key', render: (row: ServiceCount) => row.key, sheet: (row) => row.key },
    figure(copy.columns.started, 'started', (row) => row.started), figure(copy.columns.completed, 'completed', (row) => row.completed), figure(copy.columns.served, 'served', (row) => row.served),
    figure(copy.columns.ofCompleted, 'ofCompleted', (row) => copy.percent(successOfCompleted(row))), figure(copy.columns.ofStarted, 'ofStarted', (row) => copy.percent(successOfStarted(row))), figure(copy.columns.days, 'days', (row) => copy.day(meanDays(row))),
  ];
  return (
    <section className="sheet pad" aria-label={title}>
      <div className="row between"><h2>{title}</h2><Button size="small" disabled={rows.length === 0} onClick={() => void saveSheet(`${copy.title} ${title}`, columns, rows)}>{copy.save}</Button></div>
      {charted && rows.length > 0 ? <BarFigure label={copy.shares(title)} bars={{ lying: true, percent: true, labels: rows.map(({ key }) => key), series: [{ name: copy.columns.ofStarted, data: rows.map((row) => percentOf(successOfStarted(row))) }, { name: copy.columns.ofCompleted, data: rows.map((row) => percentOf(successOfCompleted(row))) }] }} /> : null}
      <Table<ServiceCount> size="small" aria-label={title} columns={columns} dataSource={[...rows]} rowKey="key" pagination={false} locale={{ emptyText: copy.none }} />
    </section>
  );
};
