import { Button, Input } from 'antd';
import { filingRoutes } from '../../../shared/filing/contract';
import type { CorrectionItem, FilingFile } from '../../../shared/filing/filing';
import { useApi } from '../platform/use-api';
import { AskSecondReturn } from './ask-second-return';
import { CorrectFile } from './correct-file';
import { CorrectionCard } from './correction-card';
import { copy } from './copy';
import type { Corrections as State } from './use-corrections';

interface Props {
  state: State; open: boolean; before: readonly CorrectionItem[]; files: readonly FilingFile[]; busy: boolean; onSend: () => void;
  /** the refusal of a second request, once it was tried */
  refusal: string | undefined; onAsk: (reason: string) => void;
}

/** Everything that must be put right, told at once (在线诉讼规则 9(1)(二)、登记立案规定 7); each tied to a field or a file. */
export const Corrections = ({ state, open, before, files, busy, onSend, refusal, onAsk }: Props) => {
  const reasons = useApi(filingRoutes.returnReasons, {}, { when: open, freshMs: 60_000 }).data;
  return (
    <div className="corrections">
      {before.length > 0 && (
        <>
          <h2 className="section-title">{copy.lastReturn}</h2>
          <dl className="facts">{before.flatMap((item) => [<dt key={`${item.path}-label`}>{item.label}</dt>, <dd key={item.path}>{item.reason}</dd>])}</dl>
        </>
      )}
      {state.items.length === 0 && <p className="weak">{copy.correctionHint}</p>}
      {state.items.map((item) => <CorrectionCard key={item.path} item={item} state={state} open={open} reasons={reasons?.items ?? []} />)}
      {open && (
        <>
          <div className="row">
            {!state.has('files') && <Button onClick={() => state.add('files', copy.evidenceLabel)}>{copy.correctEvidence}</Button>}
            {files.length > 0 && <CorrectFile files={files} state={state} />}
            {reasons?.example === true && <span className="weak">{copy.exampleReasons}</span>}
          </div>
          {state.items.length > 0 && (
            <div className="row" style={{ marginTop: 16 }}>
              <label htmlFor="correction-due">{copy.dueOn}</label>
              <Input id="correction-due" type="date" style={{ width: 170 }} value={state.dueOn} onChange={(event) => state.setDueOn(event.target.value)} />
              <span className="weak">{copy.dueHint}</span>
              <Button type="primary" loading={busy} disabled={state.items.some((item) => item.reason.trim().length < 4)} onClick={onSend}>{copy.send}</Button>
            </div>
          )}
          {refusal !== undefined && <AskSecondReturn refusal={refusal} busy={busy} onAsk={onAsk} />}
        </>
      )}
    </div>
  );
};
