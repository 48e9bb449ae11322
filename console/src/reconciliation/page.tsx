import { Table } from 'antd';
import { channelFamilies } from '../../../shared/fees/channel-family';
import { financeRoutes } from '../../../shared/fees/finance-contract';
import { reconciliationStates, type Reconciliation } from '../../../shared/fees/reconciliation';
import { dateText } from '../../../shared/kernel/time';
import { ProofStrip } from '../finance/proof-strip';
import { useMay } from '../platform/may';
import { useApi, WAITING_MS } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { Money } from '../ui/money';
import { PageHead } from '../ui/page-head';
import { State, type Tone } from '../ui/state';
import { Moment } from '../ui/when';
import { copy } from './copy';
import { Differences } from './differences';
import { RunBar } from './run-bar';

const tones: Record<Reconciliation['state'], Tone> = { waiting: 'wait', broken: 'bad', differences: 'bad', balanced: 'good' };
const sum = (title: string, key: 'oursInFen' | 'theirsInFen' | 'oursOutFen' | 'theirsOutFen') => ({ title, key, align: 'right' as const, render: (run: Reconciliation) => <Money fen={run[key]} /> });
const columns = [
  { title: copy.columns.on, key: 'on', render: ({ on }: Reconciliation) => <span className="nobreak">{dateText(on)}</span> },
  { title: copy.columns.family, key: 'family', render: ({ family }: Reconciliation) => channelFamilies[family] },
  { title: copy.runColumns.state, key: 'state', render: ({ state, fault }: Reconciliation) => <><State tone={tones[state]}>{reconciliationStates[state]}</State>{fault !== undefined && <div className="weak">{fault}</div>}</> },
  { title: copy.runColumns.matched, key: 'matched', align: 'right' as const, render: ({ matched }: Reconciliation) => copy.matched(matched) },
  { title: copy.runColumns.open, key: 'open', align: 'right' as const, render: ({ open }: Reconciliation) => copy.matched(open) },
  sum(copy.runColumns.inOurs, 'oursInFen'), sum(copy.runColumns.inTheirs, 'theirsInFen'), sum(copy.runColumns.outOurs, 'oursOutFen'), sum(copy.runColumns.outTheirs, 'theirsOutFen'),
  { title: copy.runColumns.at, key: 'at', render: ({ runAt, by }: Reconciliation) => <><Moment at={runAt} /><br /><span className="weak">{copy.by(by)}</span></> },
];

export const ReconciliationPage = () => {
  const mayReconcile = useMay()('fees.reconcile');
  const runs = useApi(financeRoutes.reconciliations, {}, { every: WAITING_MS });
  return (
    <div className="stack">
      <div style={{ marginBottom: -16 }}><PageHead title={copy.title} note={copy.note}>{mayReconcile && <RunBar />}</PageHead></div>
      <ProofStrip />
      <Differences />
      <h2 className="section-title" style={{ margin: 0 }}>{copy.runs}</h2>
      <Answer of={runs}>{({ items }) => <div className="sheet"><Table<Reconciliation> aria-label={copy.runs} columns={columns} dataSource={items} rowKey={({ on, family }) => `${on}${family}`} pagination={false} locale={{ emptyText: copy.noRuns }} /></div>}</Answer>
    </div>
  );
};
