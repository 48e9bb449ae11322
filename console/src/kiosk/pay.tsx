import { Alert, Button, QRCode, Skeleton } from 'antd';
import { useState } from 'react';
import { payRoutes } from '../../../shared/fees/pay-contract';
import { payMeans } from '../../../shared/fees/pay-means';
import type { PayLink, PaySlip } from '../../../shared/fees/pay-slip';
import { yuanText } from '../../../shared/kernel/money';
import { dateText } from '../../../shared/kernel/time';
import { call } from '../platform/api';
import { useAct } from '../platform/use-act';
import { useApi } from '../platform/use-api';
import { copy } from './copy';
import { CODE_KEYS, Keypad } from './keypad';
import { Refused } from './refused';

const words = copy.pay;
const LOOK_MS = 3000;

const Outcome = ({ slip }: { slip: PaySlip }) => {
  if (slip.state === 'paid') return <Alert type="success" showIcon title={<span className="kiosk-sentence">{words.paid}</span>} />;
  if (slip.state === 'withdrawn') return <Alert type="info" showIcon title={<span className="kiosk-sentence">{words.withdrawn}</span>} />;
  return slip.state === 'verifying' ? <Alert type="info" showIcon title={<span className="kiosk-sentence">{words.verifying}</span>} /> : null;
};

/** What there is to pay and a code for one's own telephone: the same link that anybody may pay, so no name and no paper. */
const Slip = ({ code, leave }: { code: string; leave: () => void }) => {
  const params = { code };
  const { data: slip, error } = useApi(payRoutes.readSlip, { params }, { every: LOOK_MS });
  const entrances = useApi(payRoutes.payEntrances, {}, { freshMs: Infinity });
  const [link, show] = useState<PayLink>();
  const start = useAct(payRoutes.startSlip, words.coded, (started) => show(started.link));
  const check = useAct(payRoutes.checkSlip, words.asked);
  if (slip === undefined) return error === null ? <Skeleton active /> : <Refused by={error} />;
  const payable = slip.state === 'open';
  const by = link === undefined ? undefined : words.by[link.channel === 'alipayQr' ? 'alipay' : 'wechat'];
  return (
    <>
      <h1>{words.amount(yuanText(slip.amountFen))}</h1>
      <p>{words.facts(slip.caseCode, dateText(slip.lastDayOn))}</p>
      <Outcome slip={slip} />
      {payable && by !== undefined && link?.codeUrl !== undefined ? (
        <div className="kiosk-scan"><QRCode value={link.codeUrl} size={320} bordered={false} aria-label={words.code(by)} /><div><p>{words.scan(by)}</p><p>{words.auto}</p><Button size="large" className="kiosk-big" loading={check.isPending} onClick={() => check.mutate({ params })}>{words.check}</Button></div></div>
      ) : null}
      <Refused by={start.error ?? check.error} />
      {payable ? <div className="kiosk-pair">{payMeans('desktop', entrances.data?.open ?? []).here.map((channel) => <Button key={channel} size="large" type={link === undefined ? 'primary' : 'default'} className="kiosk-big" loading={start.isPending} onClick={() => start.mutate({ params, body: { channel } })}>{words.with[channel === 'alipayQr' ? 'alipay' : 'wechat']}</Button>)}</div> : null}
      <Button size="large" className="kiosk-big" onClick={leave}>{slip.state === 'open' ? words.later : copy.done.again}</Button>
    </>
  );
};

/** 交诉讼费 at the machine, from the text message in the hand. */
export const Pay = ({ leave }: { leave: () => void }) => {
  const [typed, type] = useState('');
  const [found, setFound] = useState<string>();
  const [refused, refuse] = useState<Error | null>(null);
  if (found !== undefined) return <Slip code={found} leave={leave} />;
  const find = () => call(payRoutes.linkOfMessage, { params: { code: typed } }).then(({ code }) => setFound(code), (cause: Error) => refuse(cause));
  return (
    <>
      <h1>{words.heading}</h1>{refused === null ? <p>{words.hint}</p> : <Refused by={refused} />}
      <Keypad label={words.heading} keys={CODE_KEYS} value={typed} length={8} onChange={(next) => { refuse(null); type(next); }} />
      <Button size="large" type="primary" className="kiosk-big" disabled={typed.length !== 8} onClick={() => void find()}>{copy.code.next}</Button>
      <Button size="large" className="kiosk-big" onClick={leave}>{copy.back}</Button>
    </>
  );
};
