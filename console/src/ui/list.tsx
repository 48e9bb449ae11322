import { Table } from 'antd';
import type { ListColumn } from './list-column';
import type { Selection } from './use-selection';
import { useRowKeys } from './use-row-keys';
import { copy } from './copy';

interface Props<T> {
  label: string;
  rows: readonly T[];
  columns: readonly ListColumn<T>[];
  keyOf: (row: T) => string;
  nameOf?: (row: T) => string;
  open?: ((row: T) => void) | undefined;
  empty: string;
  selection?: Selection | undefined;
}
const nowhere = () => undefined;
/** A button, a link or the box of a row does its own thing; a click anywhere else opens the row. */
const ownControl = (target: EventTarget): boolean => target instanceof Element && target.closest('a, button, input, .ant-table-selection-column') !== null;

/** A work list: sticky head, the whole row opens, J/K + Enter, X marks. */
export const List = <T extends object>({ label, rows, columns, keyOf, nameOf = keyOf, open, empty, selection }: Props<T>) => {
  const { chosen, choose } = useRowKeys(rows, open ?? nowhere, selection === undefined ? nowhere : (row) => selection.toggle(keyOf(row)));
  const marking = selection && {
    rowSelection: {
      selectedRowKeys: [...selection.keys], onChange: (keys: readonly React.Key[]) => selection.set(keys.map(String)),
      getCheckboxProps: (row: T) => ({ 'aria-label': copy.bulk.mark(nameOf(row)) }), getTitleCheckboxProps: () => ({ 'aria-label': copy.bulk.markAll }),
      columnWidth: 48,
    },
  };
  return (
    <div className="stack" style={{ gap: 8 }}>
      <div className="sheet table-wrap">
        <Table<T>
          aria-label={label} columns={columns as ListColumn<T>[]} dataSource={rows as T[]} rowKey={keyOf} pagination={false} sticky={{ getContainer: () => document.querySelector<HTMLElement>('.content') ?? document.body, offsetHeader: -20 }}
          locale={{ emptyText: <p className="weak" style={{ padding: 32, margin: 0 }}>{empty}</p> }} {...marking}
          rowClassName={(_, index) => (index === chosen ? 'chosen' : '')}
          onRow={(row, index) => ({ 'aria-current': index === chosen, onClick: ({ target }) => { choose(index ?? 0); if (!ownControl(target)) open?.(row); } })}
        />
      </div>
      {rows.length > 0 && <p className="keys" style={{ margin: 0 }}><kbd>J</kbd> <kbd>K</kbd> {copy.keys[0]}{open !== undefined && <> · <kbd>Enter</kbd> {copy.keys[1]}</>}{selection !== undefined && <> · <kbd>X</kbd> {copy.keys[2]}</>}</p>}
    </div>
  );
};
