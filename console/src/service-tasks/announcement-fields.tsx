import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { courtDateOf } from '../../../shared/kernel/time';
import { now } from '../platform/now';
import { ProofField, type Proof } from '../ui/proof-field';
import { copy } from './copy';
import { Field } from './field';
import type { FieldsProps } from './report-dialog';

/** CPL 95, 解释 138: text, place, day and photo. */
export const AnnouncementFields = ({ onResult }: FieldsProps) => {
  const [text, setText] = useState('');
  const [place, setPlace] = useState('');
  const [publishedOn, setOn] = useState(courtDateOf(new Date(now()).toISOString()));
  const [proofs, setProofs] = useState<Proof[]>([]);
  useEffect(() => {
    const whole = text.trim().length > 1 && place.trim().length > 1 && proofs.length > 0;
    onResult(whole ? { what: 'announced', text: text.trim(), place: place.trim(), publishedOn, proofFileIds: proofs.map(({ fileId }) => fileId) } : undefined);
  }, [text, place, publishedOn, proofs, onResult]);
  return (
    <>
      <p className="weak">{copy.announce.hint}</p>
      <Field id="announcement" label={copy.announce.text}><Input.TextArea id="announcement" autoSize={{ minRows: 5 }} maxLength={500} value={text} onChange={(event) => setText(event.target.value)} /></Field>
      <Field id="announced-at" label={copy.announce.place}><Input id="announced-at" maxLength={200} value={place} onChange={(event) => setPlace(event.target.value)} /></Field>
      <Field id="announced-on" label={copy.announce.on}><Input id="announced-on" type="date" value={publishedOn} onChange={(event) => setOn(event.target.value)} /></Field>
      <ProofField label={copy.proof} value={proofs} onChange={setProofs} />
    </>
  );
};
