import { Button, Table } from 'antd';
import { serviceChannels, type ServiceChannel } from '../../../shared/service/service-try';
import type { ListColumn } from '../ui/list-column';
import { saveSheet } from '../ui/save-sheet';
import { BarFigure } from './bar-figure';
import { copy } from './copy';

interface Row { key: string; served: number }
const nameOf = ({ key }: Row): string => serviceChannels[key as ServiceChannel];

/** By which way service took effect. */
export const ChannelTable = ({ rows, served }: { rows: readonly Row[]; served: number }) => {
  const columns: ListColumn<Row>[] = [
    { title: copy.columns.channel, key: 'channel', render: nameOf, sheet: nameOf },
    { title: copy.columns.served, key: 'served', align: 'right', render: (row: Row) => <span className="figures">{row.served}</span>, sheet: (row) => row.served },
    { title: copy.columns.share, key: 'share', align: 'right', render: (row: Row) => <span className="figures">{copy.percent(served === 0 ? undefined : row.served / served)}</span>, sheet: (row) => copy.percent(served === 0 ? undefined : row.served / served) },
  ];
  return (
    <section className="sheet pad" aria-label={copy.byChannel}>
      <div className="row between"><h2>{copy.byChannel}</h2><Button size="small" disabled={rows.length === 0} onClick={() => void saveSheet(`${copy.title} ${copy.byChannel}`, columns, rows)}>{copy.save}</Button></div>
      {rows.length === 0 ? null : <BarFigure label={copy.byChannel} bars={{ lying: true, labels: rows.map(nameOf), series: [{ name: copy.columns.served, data: rows.map((row) => row.served) }] }} />}
      <Table<Row> size="small" aria-label={copy.byChannel} columns={columns} dataSource={[...rows]} rowKey="key" pagination={false} locale={{ emptyText: copy.none }} />
    </section>
  );
};
