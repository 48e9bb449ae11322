import { Button, Table } from 'antd';
import type { ListColumn } from '../ui/list-column';
import { saveSheet } from '../ui/save-sheet';
import { copy } from './copy';

/** The figures of one dimension, and the same as a sheet. */
export const FigureTable = <T extends object>({ title, columns, rows, keyOf }: { title: string; columns: ListColumn<T>[]; rows: readonly T[]; keyOf: (row: T) => string }) => (
  <>
    <div className="row between"><h2>{title}</h2><Button size="small" disabled={rows.length === 0} onClick={() => void saveSheet(`${copy.title} ${title}`, columns, rows)}>{copy.save}</Button></div>
    <Table<T> size="small" aria-label={title} columns={columns} dataSource={[...rows]} rowKey={keyOf} pagination={false} locale={{ emptyText: copy.none }} />
  </>
);
