import { Table, type TableColumnsType } from 'antd';
import { useRowKeys } from './use-row-keys';
import { copy } from './copy';

interface Props<T> { label: string; rows: readonly T[]; columns: TableColumnsType<T>; keyOf: (row: T) => string; open: (row: T) => void; empty: string }

/** A work list: sticky head, the whole row opens, J/K + Enter. */
export const List = <T extends object>({ label, rows, columns, keyOf, open, empty }: Props<T>) => {
  const { chosen, choose } = useRowKeys(rows, open);
  return (
    <div className="stack" style={{ gap: 8 }}>
      <div className="sheet table-wrap">
        <Table<T>
          aria-label={label} columns={columns} dataSource={rows as T[]} rowKey={keyOf} pagination={false} sticky={{ getContainer: () => document.querySelector<HTMLElement>('.content') ?? document.body, offsetHeader: -20 }}
          locale={{ emptyText: <p className="weak" style={{ padding: 32, margin: 0 }}>{empty}</p> }}
          rowClassName={(_, index) => (index === chosen ? 'chosen' : '')}
          onRow={(row, index) => ({ onClick: () => { choose(index ?? 0); open(row); } })}
        />
      </div>
      {rows.length > 0 && <p className="keys" style={{ margin: 0 }}><kbd>J</kbd> <kbd>K</kbd> {copy.keys[0]} · <kbd>Enter</kbd> {copy.keys[1]}</p>}
    </div>
  );
};
