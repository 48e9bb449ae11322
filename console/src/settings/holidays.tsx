import { Alert, Table } from 'antd';
import { courtRoutes } from '../../../shared/courts/contract';
import { yearsInForce, type LoadedYear } from '../../../shared/kernel/calendar/holiday-arrangement';
import { useApi, WAITING_MS } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import { copy } from './holidays-copy';
import { HolidaysForm } from './holidays-form';

const columns = (inForce: readonly LoadedYear[]) => [
  { title: copy.columns.year, key: 'year', dataIndex: 'year' },
  { title: copy.columns.version, key: 'version', render: (row: LoadedYear) => <span className="row" style={{ gap: 8 }}>{row.version}{inForce.includes(row) ? <State tone="good">{copy.inForce}</State> : <State>{copy.earlier}</State>}</span> },
  { title: copy.columns.source, key: 'source', dataIndex: 'source' },
  { title: copy.columns.days, key: 'days', render: (row: LoadedYear) => copy.days(row.holidays.length, row.workDays.length) },
  { title: copy.columns.by, key: 'by', render: (row: LoadedYear) => row.loadedBy.name },
  { title: copy.columns.at, key: 'at', render: (row: LoadedYear) => <Moment at={row.loadedAt} /> },
];

/** The administrator's years: what is in force, by whom, and how far the cases have been counted again. */
export const Holidays = () => {
  const holidays = useApi(courtRoutes.holidays, {}, { every: WAITING_MS });
  return (
    <section className="sheet pad" style={{ maxWidth: 1080 }}>
      <h2>{copy.title}</h2>
      <p className="weak">{copy.note}</p>
      <Answer of={holidays}>
        {({ published, loaded, redating }) => (
          <div className="stack">
            {redating !== undefined && <Alert type={redating.finishedAt === undefined ? 'info' : 'success'} showIcon title={(redating.finishedAt === undefined ? copy.redating : copy.redated)(redating.year, redating.cases, redating.changed)} />}
            <HolidaysForm nextYear={Math.max(...[...published, ...loaded].map(({ year }) => year)) + 1} />
            <div>
              <h2>{copy.versions}</h2>
              <Table<LoadedYear> aria-label={copy.versions} columns={columns(yearsInForce(loaded))} dataSource={[...loaded].reverse()} rowKey={(row) => `${row.year}#${row.version}`} pagination={false} locale={{ emptyText: copy.none }} />
            </div>
          </div>
        )}
      </Answer>
    </section>
  );
};
