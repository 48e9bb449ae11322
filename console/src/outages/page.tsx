import { Input, Table } from 'antd';
import { useState } from 'react';
import { courtRoutes } from '../../../shared/courts/contract';
import { outageSources, type Outage } from '../../../shared/courts/outage';
import { courtDateOf, dateText, momentText } from '../../../shared/kernel/time';
import { downMinutes } from '../../../shared/periods/down-minutes';
import { now } from '../platform/now';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { PageHead } from '../ui/page-head';
import { copy } from './copy';

const time = (at: string): string => momentText(at).slice(-5);
const columns = [
  { title: copy.day, key: 'day', render: (outage: Outage) => dateText(courtDateOf(outage.from)) },
  { title: copy.time, key: 'time', className: 'figures', render: (outage: Outage) => copy.span(time(outage.from), time(outage.to)) },
  { title: copy.minutes, key: 'minutes', align: 'right' as const, render: (outage: Outage) => downMinutes([outage]) },
  { title: copy.source, key: 'source', render: (outage: Outage) => outageSources[outage.source] },
  { title: copy.code, key: 'detail', render: ({ detail }: Outage) => <span title={detail}>{copy.codes[detail] ?? detail}</span> },
];

/** When the court's own system failed, minute by minute: what an extended deadline stands on. */
export const OutagesPage = () => {
  const [month, setMonth] = useState(courtDateOf(new Date(now()).toISOString()).slice(0, 7));
  const outages = useApi(courtRoutes.outages, { query: { month } }, { when: /^\d{4}-\d{2}$/.test(month) });
  return (
    <Answer of={outages}>
      {({ items, rule }) => (
        <>
          <PageHead title={copy.title} note={copy.note(rule.minutes, rule.example)} />
          <p><label htmlFor="outage-month">{copy.month}</label> <Input id="outage-month" type="month" style={{ width: 180 }} value={month} onChange={(event) => setMonth(event.target.value)} /></p>
          <div className="sheet"><Table<Outage> aria-label={copy.title} columns={columns} dataSource={items} rowKey={({ from, source }) => from + source} pagination={false} locale={{ emptyText: copy.empty }} /></div>
        </>
      )}
    </Answer>
  );
};
