import { Button, Table } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { figureMeasures, sumOf, type Figure } from '../../../shared/fees/figures';
import { financeRoutes } from '../../../shared/fees/finance-contract';
import { tariffOn } from '../../../shared/fees/tariff';
import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf, dateText } from '../../../shared/kernel/time';
import { now } from '../platform/now';
import { useApi, WAITING_MS } from '../platform/use-api';
import { usePages, type RowOf } from '../platform/use-pages';
import { Answer } from '../ui/answer';
import { DayLeft } from '../ui/day-left';
import { Filter } from '../ui/filter';
import type { ListColumn } from '../ui/list-column';
import { Money } from '../ui/money';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import { saveSheet } from '../ui/save-sheet';
import { State } from '../ui/state';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';
import { daySums, openOf } from './day-sums';
import { ProofStrip } from './proof-strip';

const Chart = lazy(async () => ({ default: (await import('./chart')).Chart }));
const kindName = (kind: string): string => tariffOn()?.items[kind]?.title ?? kind;

const columns: ListColumn<Figure>[] = [
  { title: copy.day, key: 'on', render: ({ on }: Figure) => <span className="nobreak">{dateText(on)}</span>, sheet: ({ on }) => on },
  { title: copy.measure, key: 'measure', render: ({ measure }: Figure) => figureMeasures[measure], sheet: ({ measure }) => figureMeasures[measure] },
  { title: copy.channel, key: 'channel', render: ({ channel }: Figure) => copy.channels[channel] ?? channel, sheet: ({ channel }) => copy.channels[channel] ?? channel },
  { title: copy.kind, key: 'kind', render: ({ kind }: Figure) => kindName(kind), sheet: ({ kind }) => kindName(kind) },
  { title: copy.times, key: 'count', align: 'right', dataIndex: 'count', sheet: ({ count }) => count },
  { title: copy.amount, key: 'fen', align: 'right', render: ({ fen }: Figure) => <Money fen={fen} />, sheet: ({ fen }) => ({ fen }) },
];

type Unpaid = RowOf<typeof financeRoutes.unpaidNotices>;
const unpaidColumns: ListColumn<Unpaid>[] = [
  { title: copy.number, key: 'number', render: (row: Unpaid) => <><OpenLink to={`/cases/${row.caseId}?tab=fees`}>{row.caseNumber ?? row.title}</OpenLink><br /><span className="weak">{row.title}</span></>, sheet: (row) => row.caseNumber ?? row.title },
  { title: copy.payer, key: 'payer', render: ({ notice }: Unpaid) => notice.payerName, sheet: ({ notice }) => notice.payerName },
  { title: copy.amount, key: 'amount', align: 'right', render: ({ notice }: Unpaid) => <Money fen={notice.amountFen} />, sheet: ({ notice }) => ({ fen: notice.amountFen }) },
  { title: copy.lastDay, key: 'due', render: ({ notice }: Unpaid) => <span className="row" style={{ gap: 8 }}><DayLeft on={notice.lastDayOn} provisional={notice.provisional} />{notice.state === 'lapsed' && <State tone="bad">{copy.lapsed}</State>}</span>, sheet: ({ notice }) => notice.lastDayOn },
];

const Box = ({ label, fen, count }: { label: string; fen: number; count: number }) => <div className="sheet box"><span>{label}</span><strong><Money fen={fen} /></strong><span className="weak">{copy.count(count)}</span></div>;

export const FinancePage = () => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const span = Number(search.get('span') ?? 7) || 7;
  const to = courtDateOf(new Date(now()).toISOString());
  const from = addDays(to, 1 - span);
  const figures = useApi(financeRoutes.figures, { query: { from, to } }, { every: WAITING_MS });
  const unpaid = usePages(financeRoutes.unpaidNotices, {}, { every: WAITING_MS });
  const sums = useMemo(() => daySums(Array.from({ length: span }, (_, index) => addDays(from, index)), figures.data?.days ?? [], figures.data?.totals ?? []), [span, from, figures.data]);
  return (
    <div className="stack">
      <div style={{ marginBottom: -16 }}><PageHead title={copy.title} note={copy.note}><Filter name="span" label={copy.span} options={copy.spans} /></PageHead></div>
      <ProofStrip />
      <Answer of={figures}>
        {({ days, totals, verifying }) => {
          const [taken, surplus, refunded] = [sumOf(days, 'taken'), sumOf(days, 'surplus'), sumOf(days, 'refunded')];
          const quarantined = sumOf(days, 'quarantined');
          const rows = days.toSorted((a, b) => b.on.localeCompare(a.on));
          return (
            <>
              <div className="boxes" style={{ marginBottom: 0, gridTemplateColumns: 'repeat(5, 1fr)' }}>
                <Box label={copy.boxes.taken} fen={taken.fen + surplus.fen} count={taken.count + surplus.count} />
                <Box label={copy.boxes.refunded} fen={refunded.fen} count={refunded.count} />
                <Box label={copy.boxes.open} {...openOf(totals)} />
                <Box label={copy.boxes.verifying} {...verifying} />
                <Box label={copy.boxes.quarantined} fen={quarantined.fen} count={quarantined.count} />
              </div>
              <section className="sheet pad"><h2>{copy.chart}</h2><Suspense fallback={<p className="weak">{copy.chartLoading}</p>}><Chart sums={sums} /></Suspense></section>
              <section className="stack" style={{ gap: 8 }}>
                <div className="row between"><h2 className="section-title" style={{ margin: 0 }}>{copy.table}</h2><Button disabled={rows.length === 0} onClick={() => void saveSheet(`${copy.table} ${from}—${to}`, columns, rows)}>{copy.save}</Button></div>
                <div className="sheet"><Table<Figure> aria-label={copy.table} columns={columns} dataSource={rows} rowKey={({ on, measure, channel, kind }) => `${on}${measure}${channel}${kind}`} pagination={false} locale={{ emptyText: copy.empty }} /></div>
              </section>
            </>
          );
        }}
      </Answer>
      <h2 className="section-title" style={{ margin: 0 }}>{copy.unpaid}</h2>
      <WorkList label={copy.unpaid} pages={unpaid} columns={unpaidColumns} keyOf={({ notice }) => notice.noticeId} nameOf={(row) => row.title} open={(row) => void go(`/cases/${row.caseId}?tab=fees`)} empty={copy.noUnpaid} />
    </div>
  );
};
