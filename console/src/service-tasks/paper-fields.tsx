import { Checkbox, Input, Radio, Select } from 'antd';
import { useEffect, useState } from 'react';
import { receivers, type Receiver } from '../../../shared/service/service-try';
import { handedChannels, handedResults } from '../../../shared/service/task-result';
import { courtDateOf } from '../../../shared/kernel/time';
import { now } from '../platform/now';
import { ProofField, type Proof } from '../ui/proof-field';
import { copy } from './copy';
import { Field } from './field';
import type { FieldsProps } from './report-dialog';

type Channel = keyof typeof handedChannels;
type Result = keyof typeof handedResults;
const options = <K extends string>(names: Readonly<Record<K, string>>, keys = Object.keys(names) as K[]) => keys.map((value) => ({ value, label: names[value] }));
const resultsOf = (channel: Channel): Result[] => (channel === 'post' || channel === 'entrusted' ? ['received', 'refused', 'returned'] : channel === 'leaving' ? ['left'] : ['received', 'refused']);

/** A letter on its way, or what became of it, with its slip or photos. */
export const PaperFields = ({ row, onResult }: FieldsProps) => {
  const entrusted = row.task.kind === 'entrust';
  const [step, setStep] = useState<'sent' | 'handed'>(row.task.tryId === undefined ? 'sent' : 'handed');
  const [about, setAbout] = useState('');
  const [channel, setChannel] = useState<Channel>(entrusted ? 'entrusted' : 'post');
  const [result, setResult] = useState<Result>();
  const [on, setOn] = useState(courtDateOf(new Date(now()).toISOString()));
  const [receiver, setReceiver] = useState<Receiver>();
  const [receiverName, setReceiverName] = useState('');
  const [witnessed, setWitnessed] = useState(false);
  const [proofs, setProofs] = useState<Proof[]>([]);
  useEffect(() => {
    if (step === 'sent') return onResult(about.trim().length < 2 ? undefined : entrusted ? { what: 'entrusted', court: about.trim() } : { what: 'posted', trackingNumber: about.trim().toUpperCase() });
    const whole = result !== undefined && proofs.length > 0 && (result !== 'received' || receiver !== undefined);
    onResult(!whole ? undefined : { what: 'handed', channel, result, on, proofFileIds: proofs.map(({ fileId }) => fileId), ...(receiver === undefined || result !== 'received' ? {} : { receiver }), ...(receiverName === '' ? {} : { receiverName }), witnessed });
  }, [step, about, channel, result, on, receiver, receiverName, witnessed, proofs, entrusted, onResult]);
  return (
    <>
      <fieldset className="plain"><legend>{copy.paper.step}</legend><Radio.Group value={step} onChange={(event) => setStep(event.target.value as 'sent' | 'handed')} options={[{ value: 'sent', label: entrusted ? copy.paper.entrusted : copy.paper.posted }, { value: 'handed', label: copy.paper.handed }]} /></fieldset>
      {step === 'sent' ? <Field id="about" label={entrusted ? copy.paper.court : copy.paper.tracking}><Input id="about" maxLength={40} value={about} onChange={(event) => setAbout(event.target.value)} /></Field> : (
        <>
          {entrusted ? null : <Field id="channel" label={copy.paper.channel}><Select id="channel" className="wide" value={channel} onChange={(next) => { setChannel(next); setResult(undefined); }} options={options(handedChannels, ['post', 'direct', 'leaving', 'counter'])} /></Field>}
          <fieldset className="plain"><legend>{copy.paper.result}</legend><Radio.Group value={result} onChange={(event) => setResult(event.target.value as Result)} options={options(handedResults, resultsOf(channel))} /></fieldset>
          <Field id="handed-on" label={copy.paper.on}><Input id="handed-on" type="date" value={on} onChange={(event) => setOn(event.target.value)} /></Field>
          {result !== 'received' ? null : (
            <>
              <Field id="receiver" label={copy.paper.receiver}><Select id="receiver" className="wide" value={receiver ?? null} onChange={(next) => setReceiver(next as Receiver)} options={options(receivers)} /></Field>
              <Field id="receiver-name" label={copy.paper.receiverName}><Input id="receiver-name" maxLength={50} value={receiverName} onChange={(event) => setReceiverName(event.target.value)} /></Field>
            </>
          )}
          {channel !== 'leaving' && channel !== 'direct' ? null : <Checkbox checked={witnessed} onChange={(event) => setWitnessed(event.target.checked)}>{copy.paper.witnessed}</Checkbox>}
          <ProofField label={copy.proof} value={proofs} onChange={setProofs} />
        </>
      )}
    </>
  );
};
