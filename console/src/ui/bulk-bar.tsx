import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { copy } from './copy';
import { runBulk, type BulkAction } from './run-bulk';

interface Props<T> { rows: readonly T[]; actions: readonly BulkAction<T>[]; nameOf: (row: T) => string; keep: (rows: readonly T[]) => void }

/** Above a list with marked rows: how many, and what can be done to all of them. */
export const BulkBar = <T,>({ rows, actions, nameOf, keep }: Props<T>) => {
  const { modal, message } = App.useApp();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<string>();
  if (rows.length === 0) return null;

  const perform = async (action: BulkAction<T>, fit: readonly T[]) => {
    setProgress(copy.bulk.progress(0, fit.length));
    const failures = await runBulk(fit, action.run, (done) => setProgress(copy.bulk.progress(done, fit.length)));
    setProgress(undefined);
    await queries.invalidateQueries();
    keep(failures.map(({ row }) => row));
    if (failures.length === 0) void message.success(copy.bulk.done(fit.length));
    else modal.warning({ title: copy.bulk.partly(fit.length - failures.length, failures.length), okText: copy.bulk.understood, content: <ul>{failures.map(({ row, sentence }) => <li key={nameOf(row)}>{nameOf(row)}：{sentence}</li>)}</ul> });
  };
  const askFirst = (action: BulkAction<T>, fit: readonly T[]) => {
    const { title, text, ok } = action.ask(fit);
    modal.confirm({ title, content: text, okText: ok, cancelText: copy.bulk.cancel, onOk: () => void perform(action, fit) });
  };

  return (
    <section className="sheet pad row between" aria-label={copy.bulk.region}>
      <output>{progress ?? copy.bulk.marked(rows.length)}</output>
      <span className="row">
        {actions.map((action) => {
          const fit = rows.filter(action.applies);
          return <Button key={action.key} type="primary" disabled={fit.length === 0 || progress !== undefined} onClick={() => askFirst(action, fit)}>{action.label(fit.length)}</Button>;
        })}
        <Button disabled={progress !== undefined} onClick={() => keep([])}>{copy.bulk.clear}</Button>
      </span>
    </section>
  );
};
