import { Button, Input } from 'antd';
import { useState } from 'react';
import { filingRoutes } from '../../../shared/filing/contract';
import type { ReturnReasons as List } from '../../../shared/filing/return-reason';
import { useAct } from '../platform/use-act';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import { copy } from './reasons-copy';

interface Row { key: string; code?: string | undefined; title: string; text: string; count: number }

const rowsOf = (list: List): Row[] => list.items.map(({ code, title, text, count }) => ({ key: code, code, title, text, count }));

const Editor = ({ list }: { list: List }) => {
  const [rows, setRows] = useState(() => rowsOf(list));
  const [made, setMade] = useState(0);
  const save = useAct(filingRoutes.setReturnReasons, copy.saved);
  const change = (key: string, changes: Partial<Row>) => setRows(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  const add = () => { setRows([...rows, { key: `new-${made}`, title: '', text: '', count: 0 }]); setMade(made + 1); };
  const wrong = rows.some(({ title, text }) => title.trim().length < 2 || text.trim().length < 10);
  return (
    <div className="stack">
      {rows.map((row, index) => (
        <div key={row.key} className="row" style={{ alignItems: 'flex-start', flexWrap: 'nowrap' }}>
          <Input aria-label={copy.titleOf(index + 1)} placeholder={copy.title} maxLength={20} style={{ width: 200 }} value={row.title} onChange={(event) => change(row.key, { title: event.target.value })} />
          <Input.TextArea aria-label={copy.textOf(index + 1)} placeholder={copy.text} maxLength={300} autoSize={{ minRows: 1, maxRows: 4 }} value={row.text} onChange={(event) => change(row.key, { text: event.target.value })} />
          <span className="weak nobreak figures" style={{ paddingTop: 5 }}>{copy.used(row.count)}</span>
          <Button type="text" aria-label={copy.removeOf(row.title)} onClick={() => setRows(rows.filter(({ key }) => key !== row.key))}>{copy.remove}</Button>
        </div>
      ))}
      <div className="row">
        <Button onClick={add}>{copy.add}</Button>
        <Button type="primary" disabled={wrong || rows.length === 0} loading={save.isPending} onClick={() => save.mutate({ body: { version: list.version, items: rows.map(({ code, title, text }) => ({ ...(code === undefined ? {} : { code }), title: title.trim(), text: text.trim() })) } })}>{copy.save}</Button>
        {wrong && <span className="weak">{copy.whole}</span>}
      </div>
    </div>
  );
};

/** What this court returns filings for, in its own words: offered to the clerk, shown to the party before submitting. */
export const ReturnReasons = () => {
  const reasons = useApi(filingRoutes.returnReasons, {});
  return (
    <section className="sheet pad" style={{ maxWidth: 1080 }}>
      <h2>{copy.heading}</h2>
      <p className="weak">{copy.note}</p>
      <Answer of={reasons}>
        {(list) => (
          <>
            <p>{list.example ? <State tone="warn">{copy.example}</State> : list.changedAt !== undefined && <span className="weak">{copy.changed(list.version)} <Moment at={list.changedAt} /></span>}</p>
            <Editor key={list.version} list={list} />
          </>
        )}
      </Answer>
    </section>
  );
};
