import { Checkbox, Input, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { callOutcomes } from '../../../shared/service/task-result';
import { copy } from './copy';
import { Field } from './field';
import type { FieldsProps } from './report-dialog';

type Outcome = keyof typeof callOutcomes;

/** 在线诉讼规则 30: whether they consent and which address is theirs, asked on the telephone. */
export const CallFields = ({ onResult }: FieldsProps) => {
  const [outcome, setOutcome] = useState<Outcome>();
  const [addressConfirmed, confirm] = useState(false);
  const [consent, setConsent] = useState<'given' | 'refused'>();
  const [newPhone, setNewPhone] = useState('');
  const [note, setNote] = useState('');
  useEffect(() => {
    const phoneOk = newPhone === '' || /^1[3-9]\d{9}$/.test(newPhone);
    onResult(outcome === undefined || !phoneOk ? undefined : { what: 'called', outcome, ...(outcome === 'reached' ? { addressConfirmed, ...(consent === undefined ? {} : { consent }), ...(newPhone === '' ? {} : { newPhone }) } : {}), ...(note === '' ? {} : { note }) });
  }, [outcome, addressConfirmed, consent, newPhone, note, onResult]);
  return (
    <>
      <fieldset className="plain"><legend>{copy.call.outcome}</legend><Radio.Group className="pick" value={outcome} onChange={(event) => setOutcome(event.target.value as Outcome)} options={Object.entries(callOutcomes).map(([value, label]) => ({ value, label }))} /></fieldset>
      {outcome !== 'reached' ? null : (
        <>
          <fieldset className="plain"><legend>{copy.call.consent}</legend><Radio.Group value={consent} onChange={(event) => setConsent(event.target.value as 'given' | 'refused')} options={[{ value: 'given', label: copy.call.given }, { value: 'refused', label: copy.call.refused }]} /></fieldset>
          <Checkbox checked={addressConfirmed} onChange={(event) => confirm(event.target.checked)}>{copy.call.confirmed}</Checkbox>
          <Field id="new-phone" label={copy.call.newPhone}><Input id="new-phone" inputMode="numeric" maxLength={11} value={newPhone} onChange={(event) => setNewPhone(event.target.value.trim())} /></Field>
        </>
      )}
      <Field id="call-note" label={copy.note2}><Input id="call-note" maxLength={200} value={note} onChange={(event) => setNote(event.target.value)} /></Field>
    </>
  );
};
