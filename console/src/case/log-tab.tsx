import { App, Button, Table } from 'antd';
import { useState } from 'react';
import { caseRoutes } from '../../../shared/cases/contract';
import type { Output } from '../../../shared/kernel/contract';
import type { Role } from '../../../shared/identity/policy';
import { roleNames } from '../login/copy';
import { call } from '../platform/api';
import { useMay } from '../platform/may';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { Moment } from '../ui/when';
import type { Shown } from './case-context';
import { copy } from './copy';
import { saveFile } from './save-file';

type Look = Output<typeof caseRoutes.accessLog>['items'][number];
const words = copy.log;
const looks = [
  { title: words.when, key: 'at', render: (look: Look) => <Moment at={look.at} /> },
  { title: words.who, key: 'by', dataIndex: 'by' },
  { title: words.role, key: 'role', render: (look: Look) => look.role === 'delegate' ? words.delegate : roleNames[look.role as Role] ?? look.role },
  { title: words.what, key: 'what', dataIndex: 'what' },
];

export const LogTab = ({ view }: Shown) => {
  const may = useMay();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const params = { caseId: view.head.caseId };
  const seen = useApi(caseRoutes.accessLog, { params, query: { limit: '50' } }, { when: may('cases.accessLog') });
  const download = async () => {
    setBusy(true);
    try {
      saveFile(`${view.head.receiptNumber}-journal.json`, JSON.stringify(await call(caseRoutes.journal, { params }), undefined, 1));
      void message.success(words.exported);
    } catch (cause) {
      if (cause instanceof Error) void message.error(cause.message, 6);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      {may('cases.journal') && (
        <section className="sheet pad row between"><div><h2 style={{ margin: 0 }}>{words.journal}</h2><span className="weak">{words.note}</span></div><Button loading={busy} onClick={() => void download()}>{words.export}</Button></section>
      )}
      {may('cases.accessLog') && (
        <section><h2 className="section-title">{words.looks}</h2><Answer of={seen}>{({ items }) => <div className="sheet"><Table<Look> aria-label={words.looks} columns={looks} dataSource={items} rowKey={(look) => `${look.at}${look.by}${look.what}`} pagination={false} locale={{ emptyText: words.noLooks }} /></div>}</Answer></section>
      )}
    </div>
  );
};
