import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { copy } from './copy';
import { Field } from './field';
import type { FieldsProps } from './report-dialog';

export const CopyFields = ({ onResult }: FieldsProps) => {
  const [tracking, setTracking] = useState('');
  useEffect(() => onResult({ what: 'copyProvided', ...(tracking.trim() === '' ? {} : { trackingNumber: tracking.trim().toUpperCase() }) }), [tracking, onResult]);
  return <><p>{copy.copyProvided.hint}</p><Field id="copy-tracking" label={copy.copyProvided.tracking}><Input id="copy-tracking" maxLength={20} value={tracking} onChange={(event) => setTracking(event.target.value)} /></Field></>;
};

export const NoteFields = ({ onResult }: FieldsProps) => {
  const [note, setNote] = useState('');
  useEffect(() => onResult(note.trim().length < 2 ? undefined : { what: 'noted', note: note.trim() }), [note, onResult]);
  return <><p>{copy.noted.hint}</p><Field id="note" label={copy.noted.note}><Input.TextArea id="note" autoSize={{ minRows: 3 }} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} /></Field></>;
};
