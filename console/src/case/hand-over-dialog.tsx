import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { CaseId } from '../../../shared/kernel/ids';
import { serviceRoutes } from '../../../shared/service/contract';
import type { ServiceView } from '../../../shared/service/service';
import { receivers } from '../../../shared/service/service-try';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

const words = copy.service.handOver;
type Receiver = 'self' | 'agent' | 'designated';

/** At the counter: the document was looked at, its last four characters are typed, the papers are handed over or refused. */
export const HandOverDialog = ({ caseId, service, close }: { caseId: CaseId; service: ServiceView; close: () => void }) => {
  const [receiver, setReceiver] = useState<Receiver>('self');
  const [result, setResult] = useState<'received' | 'refused'>('received');
  const [idNumberLast4, setLast4] = useState('');
  const handOver = useAct(serviceRoutes.handOver, words.done, close);
  return (
    <Modal
      open title={words.title(service.addresseeName)} okText={words.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={handOver.isPending} okButtonProps={{ disabled: !/^\d{3}[\dXx]$/.test(idNumberLast4) }}
      onOk={() => handOver.mutate({ params: { caseId, serviceId: service.serviceId }, body: { receiver, result, idNumberLast4, place: 'counter' } })}
    >
      <div className="stack">
        <p className="weak">{words.hint}</p>
        <fieldset className="plain"><legend>{words.receiver}</legend><Radio.Group value={receiver} onChange={(event) => setReceiver(event.target.value as Receiver)} options={(['self', 'agent', 'designated'] as const).map((value) => ({ value, label: receivers[value] }))} /></fieldset>
        <div><label htmlFor="last4">{words.last4}</label><Input id="last4" maxLength={4} value={idNumberLast4} onChange={(event) => setLast4(event.target.value.trim())} /></div>
        <fieldset className="plain"><legend>{words.result}</legend><Radio.Group value={result} onChange={(event) => setResult(event.target.value as 'received' | 'refused')} options={[{ value: 'received', label: words.received }, { value: 'refused', label: words.refused }]} /></fieldset>
      </div>
    </Modal>
  );
};
