import { DatePicker, Input, InputNumber, Modal, Radio } from 'antd';
import { useState } from 'react';
import { courtFeeRoutes } from '../../../shared/fees/court-fee-contract';
import type { FeeRelief, ReliefDecision } from '../../../shared/fees/fee-relief';
import type { CaseId } from '../../../shared/kernel/ids';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

type Outcome = ReliefDecision['outcome'];

/** What the law does not allow for this application is not offered. */
const outcomesFor = (relief: FeeRelief): Outcome[] => [
  ...(relief.applicantKind === 'person' ? ['exemption' as const] : []), 'reduction', ...(relief.beforeDocketing || relief.suspends !== undefined ? ['deferral' as const] : []), 'refused',
];

export const DecideDialog = ({ caseId, relief, close }: { caseId: CaseId; relief: FeeRelief; close: () => void }) => {
  const [outcome, setOutcome] = useState<Outcome>();
  const [percent, setPercent] = useState<number | null>(30);
  const [untilOn, setUntilOn] = useState<string>();
  const [reason, setReason] = useState('');
  const decide = useAct(courtFeeRoutes.decideRelief, copy.decided, close);
  const complete = outcome !== undefined && reason.trim().length >= 4 && (outcome !== 'reduction' || percent !== null) && (outcome !== 'deferral' || untilOn !== undefined);
  return (
    <Modal open title={copy.dialog.title} okText={copy.dialog.ok} cancelText={copy.dialog.cancel} onCancel={close} confirmLoading={decide.isPending} okButtonProps={{ disabled: !complete }}
      onOk={() => outcome !== undefined && decide.mutate({ params: { caseId, reliefId: relief.reliefId }, body: { outcome, reason: reason.trim(), ...(outcome === 'reduction' && percent !== null ? { percent } : {}), ...(outcome === 'deferral' && untilOn !== undefined ? { untilOn } : {}) } })}>
      <div className="stack" style={{ gap: 12 }}>
        <fieldset className="plain"><legend>{copy.dialog.outcome}</legend>
          <Radio.Group className="pick" value={outcome} onChange={(event) => setOutcome(event.target.value as Outcome)}>{outcomesFor(relief).map((one) => <Radio key={one} value={one}>{copy.outcomes[one]}</Radio>)}</Radio.Group>
        </fieldset>
        {outcome === 'reduction' && <><label htmlFor="relief-percent">{copy.dialog.percent}</label><InputNumber controls={false} id="relief-percent" min={30} max={99} precision={0} value={percent} onChange={setPercent} /></>}
        {outcome === 'deferral' && <><label htmlFor="relief-until">{copy.dialog.until}</label><DatePicker id="relief-until" onChange={(day) => setUntilOn(day?.format('YYYY-MM-DD'))} /></>}
        <label htmlFor="relief-reason">{copy.dialog.reason}</label>
        <Input.TextArea id="relief-reason" autoSize={{ minRows: 3 }} value={reason} onChange={(event) => setReason(event.target.value)} />
        <p className="weak" style={{ margin: 0 }}>{copy.dialog.hint}</p>
      </div>
    </Modal>
  );
};
