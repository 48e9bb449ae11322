import { Alert, App, Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { courtRoutes } from '../../../shared/courts/contract';
import { arrangementFindings } from '../../../shared/kernel/calendar/holiday-arrangement';
import { HolidayYear } from '../../../shared/kernel/calendar/holiday-year';
import { readHolidayNotice } from '../../../shared/kernel/calendar/read-holiday-notice';
import { useAct } from '../platform/use-act';
import { copy } from './holidays-copy';
import { HolidayRows, type Row } from './holiday-rows';

/** Every reason, in words; the same rules that the server holds to. */
const findingsOf = (given: unknown): string[] => {
  const parsed = HolidayYear.safeParse(given);
  return parsed.success ? arrangementFindings(parsed.data).map(({ sentence }) => sentence) : [...new Set(parsed.error.issues.map(({ message }) => message))];
};
const daysIn = (text: string): string[] => text.split(/[\s,，、;；]+/).filter((day) => day !== '');

/** One year: pasted or typed, looked at, saved as a version. */
export const HolidaysForm = ({ nextYear }: { nextYear: number }) => {
  const { modal, message } = App.useApp();
  const [year, setYear] = useState(nextYear);
  const [source, setSource] = useState('');
  const [notice, setNotice] = useState('');
  const [rows, setRows] = useState<readonly Row[]>([]);
  const [workDays, setWorkDays] = useState('');
  const [findings, setFindings] = useState<string[]>([]);
  const load = useAct(courtRoutes.loadHolidays, copy.saved, () => { setRows([]); setWorkDays(''); setNotice(''); });

  const read = () => {
    const found = readHolidayNotice(year, notice);
    if (found.holidays.length === 0) void message.warning(copy.nothingRead);
    setRows(found.holidays);
    setWorkDays(found.workDays.join('，'));
    setFindings([]);
  };
  const save = () => {
    const body = { year, source: source.trim(), holidays: [...rows], workDays: daysIn(workDays) };
    const found = findingsOf(body);
    setFindings(found);
    if (found.length === 0) modal.confirm({ title: copy.confirm.title(year), content: copy.confirm.text, okText: copy.confirm.ok, cancelText: copy.confirm.cancel, onOk: () => load.mutate({ body }) });
  };

  return (
    <form className="stack" style={{ gap: 14 }} onSubmit={(event) => { event.preventDefault(); save(); }}>
      <div className="row" style={{ alignItems: 'flex-start' }}>
        <div><label htmlFor="holiday-year">{copy.year}</label><br /><InputNumber controls={false} id="holiday-year" value={year} min={2000} max={2199} onChange={(value) => setYear(value ?? nextYear)} /></div>
        <div style={{ flex: 1 }}><label htmlFor="holiday-source">{copy.source}</label><Input id="holiday-source" value={source} onChange={(event) => setSource(event.target.value)} /><span className="weak">{copy.sourceHint}</span></div>
      </div>
      <div>
        <label htmlFor="holiday-notice">{copy.paste}</label>
        <Input.TextArea id="holiday-notice" autoSize={{ minRows: 3, maxRows: 10 }} value={notice} onChange={(event) => setNotice(event.target.value)} />
        <div className="row between"><span className="weak">{copy.pasteHint}</span><Button disabled={notice.trim() === ''} onClick={read}>{copy.read}</Button></div>
      </div>
      <HolidayRows rows={rows} year={year} change={setRows} />
      <div><label htmlFor="holiday-workdays">{copy.workDays}</label><Input.TextArea id="holiday-workdays" autoSize={{ minRows: 1 }} value={workDays} onChange={(event) => setWorkDays(event.target.value)} /><span className="weak">{copy.workDaysHint}</span></div>
      {findings.length > 0 && <Alert type="error" showIcon title={copy.findings} description={<ul style={{ margin: 0, paddingLeft: 18 }}>{findings.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>} />}
      <div><Button type="primary" htmlType="submit" loading={load.isPending}>{copy.check}</Button></div>
    </form>
  );
};
