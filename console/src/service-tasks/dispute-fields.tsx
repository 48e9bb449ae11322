import { Input, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { objectionGrounds } from '../../../shared/service/service';
import { copy } from './copy';
import { Field } from './field';
import type { FieldsProps } from './report-dialog';

/** 在线诉讼规则 31: rebutted, another day proved, or neither. */
export const DisputeFields = ({ row, onResult }: FieldsProps) => {
  const { objection } = row.service;
  const [upheld, setUpheld] = useState<boolean>();
  const [reason, setReason] = useState('');
  const [arrivedOn, setArrivedOn] = useState('');
  useEffect(() => {
    onResult(upheld === undefined || reason.trim().length < 2 ? undefined : { what: 'disputeDecided', upheld, reason: reason.trim(), ...(upheld && arrivedOn !== '' ? { arrivedOn } : {}) });
  }, [upheld, reason, arrivedOn, onResult]);
  return (
    <>
      {objection === undefined ? null : <p>{copy.dispute.said(objectionGrounds[objection.ground], objection.text ?? '')}</p>}
      <fieldset className="plain"><legend>{copy.dispute.upheld}</legend><Radio.Group value={upheld} onChange={(event) => setUpheld(event.target.value as boolean)} options={[{ value: true, label: copy.dispute.yes }, { value: false, label: copy.dispute.no }]} /></fieldset>
      <Field id="reason" label={copy.dispute.reason}><Input.TextArea id="reason" autoSize={{ minRows: 3 }} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} /></Field>
      {upheld === true ? <Field id="arrived-on" label={copy.dispute.arrivedOn}><Input id="arrived-on" type="date" value={arrivedOn} onChange={(event) => setArrivedOn(event.target.value)} /></Field> : null}
    </>
  );
};
