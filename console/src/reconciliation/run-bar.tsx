import { Button, DatePicker, Select, Upload } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { channelFamilies } from '../../../shared/fees/channel-family';
import { financeRoutes, type ImportedStatement } from '../../../shared/fees/finance-contract';
import { reconciledFamilies, type ReconciledFamily } from '../../../shared/fees/reconciliation';
import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf } from '../../../shared/kernel/time';
import { now } from '../platform/now';
import { useAct } from '../platform/use-act';
import { base64Of } from './base64-of';
import { copy } from './copy';
import { ImportResult } from './import-result';

/** A day and a channel, reconciled by hand; a bank's file read in. */
export const RunBar = () => {
  const yesterday = addDays(courtDateOf(new Date(now()).toISOString()), -1);
  const [chosen, choose] = useState<string>();
  const on = chosen ?? yesterday;
  const [family, setFamily] = useState<ReconciledFamily>('wechat');
  const run = useAct(financeRoutes.reconcile, copy.done);
  const [imported, show] = useState<ImportedStatement>();
  const statement = useAct(financeRoutes.bankStatement, copy.imported, show);
  const read = async (file: File) => { statement.mutate({ body: { file: await base64Of(file) } }); };
  return (
    <div className="row">
      <DatePicker aria-label={copy.day} allowClear={false} value={dayjs(on)} maxDate={dayjs(yesterday)} onChange={(day) => { if (day !== null) choose(day.format('YYYY-MM-DD')); }} />
      <Select aria-label={copy.family} value={family} onChange={setFamily} style={{ width: 120 }} options={reconciledFamilies.map((value) => ({ value, label: channelFamilies[value] }))} />
      <Button type="primary" loading={run.isPending} onClick={() => run.mutate({ body: { on, family } })}>{copy.run}</Button>
      <Upload accept=".csv" showUploadList={false} beforeUpload={(file) => { void read(file); return false; }}><Button loading={statement.isPending}>{copy.statement}</Button></Upload>
      {imported !== undefined && <ImportResult imported={imported} close={() => show(undefined)} />}
    </div>
  );
};
