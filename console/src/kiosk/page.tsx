import { Alert, Button, Modal, Skeleton } from 'antd';
import { useState } from 'react';
import { courtRoutes } from '../../../shared/courts/contract';
import type { Output } from '../../../shared/kernel/contract';
import { dateText } from '../../../shared/kernel/time';
import { kioskRoutes } from '../../../shared/service/kiosk-contract';
import type { ServiceView } from '../../../shared/service/service';
import { useAct } from '../platform/use-act';
import { useApi } from '../platform/use-api';
import { copy } from './copy';
import { useMachine } from './credential';
import { CODE_KEYS, Keypad } from './keypad';
import { Papers } from './papers';
import { Pay } from './pay';
import { Refused } from './refused';
import { Start } from './start';
import { useIdle } from './use-idle';

const NUMBER_KEYS = '1234567890X';
const CREDIT_KEYS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const Received = ({ service, leave }: { service: ServiceView; leave: () => void }) => (
  <>
    <h1>{copy.done.heading}</h1>
    <Alert type="success" showIcon title={<span className="kiosk-sentence">{service.effect?.sentence ?? copy.done.none}</span>} description={<>{service.effect?.periods.map((period) => <div key={period.rule}>{period.title}：{dateText(period.lastDayOn)}</div>)}<div>{copy.done.verify(service.code)}</div></>} />
    <Button size="large" className="kiosk-big" onClick={() => window.print()}>{copy.done.print}</Button>
    <Button size="large" type="primary" className="kiosk-big" onClick={leave}>{copy.done.again}</Button>
  </>
);

/** The court's machine in the hall, by a credential of its own: code, the last six of the document, the papers. One question a page, nothing kept for the next person. */
export const KioskPage = () => {
  const machine = useMachine();
  const court = useApi(courtRoutes.court, {}, { freshMs: Infinity });
  const [code, setCode] = useState('');
  const [last6, setLast6] = useState('');
  const [company, setCompany] = useState(false);
  const [asking, ask] = useState<'code' | 'number' | 'fee'>('code');
  const [found, setFound] = useState<Output<typeof kioskRoutes.kiosk>>();
  const [received, setReceived] = useState<ServiceView>();
  const open = useAct(kioskRoutes.kiosk, copy.papers.hint, setFound);
  const leave = () => { setCode(''); setLast6(''); setCompany(false); ask('code'); setFound(undefined); setReceived(undefined); };
  const busy = code !== '' || asking === 'fee';
  const idle = useIdle(busy, leave);
  const step = () => {
    if (machine === 'off') return <Start />;
    if (machine === 'cut') return <><h1>{copy.cut.heading}</h1><p>{copy.cut.hint}</p></>;
    if (machine === 'asking') return <Skeleton active />;
    if (received !== undefined) return <Received service={received} leave={leave} />;
    if (found !== undefined) return <Papers found={found} idNumberLast6={last6} done={setReceived} leave={leave} />;
    if (asking === 'fee') return <Pay leave={leave} />;
    if (asking === 'code') return (
      <>
        <h1>{copy.code.heading}</h1><p>{copy.code.hint}</p>
        <Keypad label={copy.code.heading} keys={CODE_KEYS} value={code} length={8} onChange={setCode} />
        <Button size="large" type="primary" className="kiosk-big" disabled={code.length !== 8} onClick={() => ask('number')}>{copy.code.next}</Button>
        <Button size="large" className="kiosk-big" onClick={() => { setCode(''); ask('fee'); }}>{copy.pay.start}</Button>
      </>
    );
    return (
      <>
        <h1>{company ? copy.number.creditHeading : copy.number.heading}</h1>{open.error === null ? <p>{copy.number.hint}</p> : <Refused by={open.error} />}
        <Keypad label={copy.number.heading} keys={company ? CREDIT_KEYS : NUMBER_KEYS} value={last6} length={6} onChange={(next) => { open.reset(); setLast6(next); }} />
        <Button size="large" type="primary" className="kiosk-big" disabled={last6.length !== 6} loading={open.isPending} onClick={() => open.mutate({ params: { code }, body: { idNumberLast6: last6 } })}>{copy.number.next}</Button>
        <div className="kiosk-pair"><Button size="large" className="kiosk-big" onClick={() => { setLast6(''); ask('code'); }}>{copy.back}</Button><Button size="large" className="kiosk-big" onClick={() => { setLast6(''); setCompany(!company); }}>{company ? copy.number.person : copy.number.company}</Button></div>
      </>
    );
  };
  return (
    <div className="kiosk">
      {court.data?.demo === true ? <div className="demo">{copy.demo}</div> : null}
      <header><strong>{court.data?.name ?? ''}</strong><span>{copy.title}</span></header>
      <main>{step()}</main>
      <footer><span>{copy.call}</span>{busy ? <Button size="large" onClick={leave}>{copy.restart}</Button> : null}</footer>
      <Modal open={idle.warning !== undefined} title={copy.idleTitle} closable={false} footer={<Button size="large" type="primary" onClick={idle.stay}>{copy.stay}</Button>}><p className="kiosk-sentence">{copy.idle(idle.warning ?? 0)}</p></Modal>
    </div>
  );
};
