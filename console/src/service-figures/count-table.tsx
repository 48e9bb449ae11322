import { Button, Table } from 'antd';
import { meanDays, successOfCompleted, successOfStarted, type ServiceCount } from '../../../shared/service/statistics';
import type { ListColumn } from '../ui/list-column';
import { saveSheet } from '../ui/save-sheet';
import { copy } from './copy';

const figure = (title: string, key: string, value: (row: ServiceCount) => string | number): ListColumn<ServiceCount> => ({ title, key, align: 'right', render: (row: ServiceCount) => <span className="figures">{value(row)}</span>, sheet: value });

/** The figures of one dimension, and the same as a sheet. */
export const CountTable = ({ title, first, rows }: { title: string; first: string; rows: readonly ServiceCount[] }) => {
  const columns: ListColumn<ServiceCount>[] = [
    { title: first, key: 'key', render: (row: ServiceCount) => row.key, sheet: (row) => row.key },
    figure(copy.columns.started, 'started', (row) => row.started), figure(copy.columns.completed, 'completed', (row) => row.completed), figure(copy.columns.served, 'served', (row) => row.served),
    figure(copy.columns.ofCompleted, 'ofCompleted', (row) => copy.percent(successOfCompleted(row))), figure(copy.columns.ofStarted, 'ofStarted', (row) => copy.percent(successOfStarted(row))), figure(copy.columns.days, 'days', (row) => copy.day(meanDays(row))),
  ];
  return (
    <section className="sheet pad" aria-label={title}>
      <div className="row between"><h2>{title}</h2><Button size="small" disabled={rows.length === 0} onClick={() => void saveSheet(`${copy.title} ${title}`, columns, rows)}>{copy.save}</Button></div>
      <Table<ServiceCount> size="small" aria-label={title} columns={columns} dataSource={[...rows]} rowKey="key" pagination={false} locale={{ emptyText: copy.none }} />
    </section>
  );
};
