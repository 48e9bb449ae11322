import { Button, Input } from 'antd';
import type { HolidayYear } from '../../../shared/kernel/calendar/holiday-year';
import { copy } from './holidays-copy';

export type Row = HolidayYear['holidays'][number];

/** The rests of a year, one a line. */
export const HolidayRows = ({ rows, year, change }: { rows: readonly Row[]; year: number; change: (rows: readonly Row[]) => void }) => {
  const set = (at: number, part: Partial<Row>) => change(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend>{copy.table}</legend>
      {rows.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no identity of their own
        <div className="row" key={index} style={{ marginBottom: 8 }}>
          <Input aria-label={`${copy.name}${index + 1}`} style={{ width: 160 }} value={row.name} onChange={(event) => set(index, { name: event.target.value })} />
          <Input aria-label={`${copy.from}${index + 1}`} type="date" style={{ width: 170 }} value={row.from} onChange={(event) => set(index, { from: event.target.value })} />
          <Input aria-label={`${copy.to}${index + 1}`} type="date" style={{ width: 170 }} value={row.to} onChange={(event) => set(index, { to: event.target.value })} />
          <Button aria-label={copy.remove(row.name)} onClick={() => change(rows.filter((_, at) => at !== index))}>×</Button>
        </div>
      ))}
      <Button onClick={() => change([...rows, { name: '', from: `${year}-01-01`, to: `${year}-01-01` }])}>{copy.add}</Button>
    </fieldset>
  );
};
