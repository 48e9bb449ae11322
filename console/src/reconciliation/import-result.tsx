import { Descriptions, Modal } from 'antd';
import type { ImportedStatement } from '../../../shared/fees/finance-contract';
import { reconciliationStates } from '../../../shared/fees/reconciliation';
import { dateText } from '../../../shared/kernel/time';
import { State } from '../ui/state';
import { copy } from './copy';

const words = copy.importResult;

/** What became of a bank's file: what was booked, what was there already, what a person has to look at. */
export const ImportResult = ({ imported, close }: { imported: ImportedStatement; close: () => void }) => (
  <Modal open title={words.title} onCancel={close} onOk={close} okText={words.ok} cancelButtonProps={{ style: { display: 'none' } }}>
    <div className="stack" style={{ gap: 12, marginTop: 8 }}>
      <Descriptions bordered column={1} size="small" items={(['lines', 'booked', 'known', 'surplus', 'unmatched'] as const).map((key) => ({
        key, label: words[key], children: key === 'unmatched' && imported.unmatched > 0 ? <State tone="bad">{copy.matched(imported.unmatched)}</State> : copy.matched(imported[key]),
      }))} />
      {imported.unmatched > 0 && <p style={{ margin: 0 }}>{words.unmatchedHint}</p>}
      {imported.runs.map((run) => <div key={run.on}>{dateText(run.on)}　<State tone={run.state === 'balanced' ? 'good' : 'bad'}>{reconciliationStates[run.state]}</State>{run.open > 0 && `（${words.open(run.open)}）`}</div>)}
      {imported.later.length > 0 && <p className="weak" style={{ margin: 0 }}>{words.later(imported.later.map((on) => dateText(on)).join('、'))}</p>}
    </div>
  </Modal>
);
