import { Button, Input } from 'antd';
import type { CorrectionItem } from '../../../shared/filing/filing';
import type { Corrections as State } from './use-corrections';
import { copy } from './copy';

const { TextArea } = Input;

/** Everything that must be put right, told at once (民事诉讼法第127条、立案登记规定第7条). */
export const Corrections = ({ state, open, before, busy, onSend }: { state: State; open: boolean; before: readonly CorrectionItem[]; busy: boolean; onSend: () => void }) => (
  <div className="corrections">
    {before.length > 0 && (
      <>
        <h2 className="section-title">{copy.lastReturn}</h2>
        <dl className="facts">{before.flatMap((item) => [<dt key={`${item.path}-label`}>{item.label}</dt>, <dd key={item.path}>{item.reason}</dd>])}</dl>
      </>
    )}
    {state.items.length === 0 && <p className="weak">{copy.correctionHint}</p>}
    {state.items.map((item) => (
      <div key={item.path} className="correction">
        <div className="row between">
          <label htmlFor={`reason-${item.path}`}><strong>{item.label}</strong></label>
          {open && <Button size="small" type="text" aria-label={copy.remove(item.label)} onClick={() => state.remove(item.path)}>{copy.removeWord}</Button>}
        </div>
        <TextArea
          id={`reason-${item.path}`} aria-label={copy.reason(item.label)} autoSize={{ minRows: 2, maxRows: 5 }} maxLength={500} readOnly={!open}
          placeholder={copy.reasonPlaceholder} value={item.reason} onChange={(event) => state.explain(item.path, event.target.value)}
        />
      </div>
    ))}
    {open && (
      <>
        {!state.has('files') && <Button onClick={() => state.add('files', copy.evidenceLabel)}>{copy.correctEvidence}</Button>}
        {state.items.length > 0 && (
          <div className="row" style={{ marginTop: 16 }}>
            <label htmlFor="correction-due">{copy.dueOn}</label>
            <Input id="correction-due" type="date" style={{ width: 170 }} value={state.dueOn} onChange={(event) => state.setDueOn(event.target.value)} />
            <span className="weak">{copy.dueHint}</span>
            <Button type="primary" loading={busy} disabled={state.items.some((item) => item.reason.trim().length < 4)} onClick={onSend}>{copy.send}</Button>
          </div>
        )}
      </>
    )}
  </div>
);
