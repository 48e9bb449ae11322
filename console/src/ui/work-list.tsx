import { App, Button } from 'antd';
import { useState } from 'react';
import { courtDateOf } from '../../../shared/kernel/time';
import { now } from '../platform/now';
import { MOST_ROWS, type Pages } from '../platform/use-pages';
import { Answer } from './answer';
import { BulkBar } from './bulk-bar';
import { copy } from './copy';
import { List } from './list';
import type { ListColumn } from './list-column';
import type { BulkAction } from './run-bulk';
import { saveSheet } from './save-sheet';
import { useSelection } from './use-selection';

interface Props<T> {
  label: string;
  pages: Pages<T>;
  columns: readonly ListColumn<T>[];
  keyOf: (row: T) => string;
  /** How a row is called in a sentence and by a screen reader */
  nameOf: (row: T) => string;
  open?: (row: T) => void;
  empty: string;
  bulk?: readonly BulkAction<T>[];
}

const Loaded = <T extends object>({ rows, pages, label, columns, keyOf, nameOf, open, empty, bulk = [] }: Props<T> & { rows: T[] }) => {
  const { message } = App.useApp();
  const [saving, setSaving] = useState(false);
  const selection = useSelection(rows.map(keyOf));
  const marked = rows.filter((row) => selection.keys.includes(keyOf(row)));
  const save = async () => {
    setSaving(true);
    try {
      const chosen = marked.length > 0 ? marked : await pages.all();
      await saveSheet(`${label} ${courtDateOf(new Date(now()).toISOString())}`, columns, chosen);
      void message.success(chosen.length === MOST_ROWS ? copy.sheet.cut(MOST_ROWS) : copy.sheet.saved(chosen.length));
    } catch (cause) {
      void message.error(cause instanceof Error ? cause.message : copy.sheet.failed, 6);
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className="stack" style={{ gap: 12 }}>
      <BulkBar rows={marked} actions={bulk} nameOf={nameOf} keep={(kept) => selection.set(kept.map(keyOf))} />
      <List label={label} rows={rows} columns={columns} keyOf={keyOf} nameOf={nameOf} open={open} empty={empty} selection={selection} />
      <div className="row between">
        <output className="weak">{pages.more === undefined ? copy.list.all(rows.length) : copy.list.shown(rows.length)}</output>
        <span className="row">
          {pages.more !== undefined && <Button loading={pages.loadingMore} onClick={pages.more}>{copy.more}</Button>}
          <Button loading={saving} disabled={rows.length === 0} onClick={() => void save()}>{marked.length > 0 ? copy.sheet.saveMarked(marked.length) : copy.sheet.save}</Button>
        </span>
      </div>
    </div>
  );
};

/** A list of the court's work behind its door: pages, marked rows with bulk actions, xlsx, keyboard. Filters stand in the address (`Filter`). */
export const WorkList = <T extends object>(props: Props<T>) => <Answer of={props.pages.of}>{(rows) => <Loaded {...props} rows={rows} />}</Answer>;
