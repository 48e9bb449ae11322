import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import type { Output } from '../../../shared/kernel/contract';
import type { DocumentId } from '../../../shared/kernel/ids';
import { kioskRoutes } from '../../../shared/service/kiosk-contract';
import type { ServiceView } from '../../../shared/service/service';
import { call } from '../platform/api';
import { useAct } from '../platform/use-act';
import { copy } from './copy';
import { KioskPaper } from './kiosk-paper';
import { Refused } from './refused';
import { printPaper } from './print-paper';

const words = copy.papers;
interface Props { readonly found: Output<typeof kioskRoutes.kiosk>; readonly idNumberLast6: string; done(service: ServiceView): void; leave(): void }

/** Look at each, print it, take it; taking is the last step and says what it means. */
export const Papers = ({ found: { service }, idNumberLast6, done, leave }: Props) => {
  const { message } = App.useApp();
  const [shown, show] = useState<DocumentId>();
  const [printing, setPrinting] = useState<DocumentId>();
  const receive = useAct(kioskRoutes.kioskReceipt, copy.done.heading, done);
  const print = async (documentId: DocumentId) => {
    setPrinting(documentId);
    await call(kioskRoutes.kioskPaper, { params: { code: service.code, documentId }, body: { idNumberLast6 } }).then(printPaper).catch((cause: unknown) => void message.error(cause instanceof Error ? cause.message : ''));
    setPrinting(undefined);
  };
  const over = service.confirmedAt !== undefined || service.state === 'served';
  return (
    <>
      <h1>{words.heading(service.addresseeName)}</h1>
      <p>{words.hint}</p>
      <ul className="kiosk-papers">
        {service.documentIds.map((documentId, index) => (
          <li key={documentId}>
            <strong>{service.documentTitles[index]}</strong>
            <Button size="large" aria-pressed={shown === documentId} onClick={() => show(shown === documentId ? undefined : documentId)}>{words.look}</Button>
            <Button size="large" type="primary" loading={printing === documentId} aria-label={words.printTitle(service.documentTitles[index] ?? '')} onClick={() => void print(documentId)}>{words.print}</Button>
          </li>
        ))}
      </ul>
      {shown === undefined ? null : <div className="kiosk-viewer"><KioskPaper key={shown} code={service.code} idNumberLast6={idNumberLast6} documentId={shown} title={service.documentTitles[service.documentIds.indexOf(shown)] ?? ''} /></div>}
      {over ? <Alert type="success" showIcon title={service.effect?.sentence ?? copy.done.heading} />
        : service.bundle === 'statement' ? <Alert type="info" showIcon title={words.statement} />
          : <><Refused by={receive.error} /><p>{words.receivedHint}</p><Button size="large" type="primary" className="kiosk-big" loading={receive.isPending} onClick={() => receive.mutate({ params: { code: service.code }, body: { idNumberLast6 } })}>{words.received}</Button></>}
      <Button size="large" className="kiosk-big" onClick={leave}>{over ? copy.done.again : words.later}</Button>
    </>
  );
};
