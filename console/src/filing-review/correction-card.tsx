import { Button, Input, Select } from 'antd';
import type { CorrectionItem } from '../../../shared/filing/filing';
import type { CountedReason } from '../../../shared/filing/return-reason';
import type { Corrections } from './use-corrections';
import { copy } from './copy';

const { TextArea } = Input;

/** One item: what is wrong there, in the court's own words or the clerk's. */
export const CorrectionCard = ({ item, state, open, reasons }: { item: CorrectionItem; state: Corrections; open: boolean; reasons: readonly CountedReason[] }) => (
  <div className="correction">
    <div className="row between">
      <label htmlFor={`reason-${item.path}`}><strong>{item.label}</strong></label>
      {open && <Button size="small" type="text" aria-label={copy.remove(item.label)} onClick={() => state.remove(item.path)}>{copy.removeWord}</Button>}
    </div>
    {open && (
      <Select
        aria-label={copy.template(item.label)} className="wide" size="small" placeholder={copy.templateHint} value={item.reasonCode ?? null} style={{ marginBottom: 6 }}
        options={reasons.map(({ code, title, count }) => ({ value: code, label: count === 0 ? title : copy.usedTimes(title, count) }))}
        onChange={(code: string) => state.explain(item.path, reasons.find((one) => one.code === code)?.text ?? item.reason, code)}
      />
    )}
    <TextArea
      id={`reason-${item.path}`} aria-label={copy.reason(item.label)} autoSize={{ minRows: 2, maxRows: 5 }} maxLength={500} readOnly={!open}
      placeholder={copy.reasonPlaceholder} value={item.reason} onChange={(event) => state.explain(item.path, event.target.value)}
    />
  </div>
);
