import { Alert, Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { courtRoutes } from '../../../shared/courts/contract';
import { dateText } from '../../../shared/kernel/time';
import { serviceRoutes } from '../../../shared/service/contract';
import type { ServiceView } from '../../../shared/service/service';
import { serviceStates } from '../../../shared/service/service';
import { useAct } from '../platform/use-act';
import { useApi } from '../platform/use-api';
import { ServicePages } from '../service-board/service-pages';
import { serviceTone } from '../service-board/service-tone';
import { Answer } from '../ui/answer';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import { State } from '../ui/state';
import { copy } from './copy';

const isCode = (text: string): boolean => /^[0-9A-HJ-NP-Z]{8}$/.test(text);

/** What the addressee must hear: when it counts, and until when they have. */
const ReadOut = ({ service }: { service: ServiceView }) => (service.effect === undefined ? null : (
  <Alert type="success" showIcon title={copy.read} description={<><p style={{ fontSize: 18, margin: '4px 0' }}>{service.effect.sentence}</p>{service.effect.periods.map((period) => <div key={period.rule}>{copy.lastDay(period.title, dateText(period.lastDayOn))}</div>)}{service.effect.periods.length === 0 ? copy.none : null}</>} />
));

const Call = ({ code, next }: { code: string; next: () => void }) => {
  const [last4, setLast4] = useState('');
  const court = useApi(courtRoutes.court, {}, { freshMs: Infinity });
  const track = useApi(serviceRoutes.track, { params: { code } });
  const reply = useAct(serviceRoutes.phoneReply, copy.recorded);
  const disown = useAct(serviceRoutes.disown, copy.noted, next);
  return (
    <Answer of={track}>
      {({ caseId, caseNumber, title, service }) => {
        const over = service.confirmedAt !== undefined || service.state === 'served' || service.repliedAt !== undefined;
        return (
          <div className="stack">
            <section className="sheet pad">
              <dl className="facts">
                <dt>{copy.facts.case}</dt><dd><OpenLink to={`/cases/${caseId}?tab=service`}>{caseNumber ?? title}</OpenLink> {title}</dd>
                <dt>{copy.facts.addressee}</dt><dd><strong>{service.addresseeName}</strong></dd>
                <dt>{copy.facts.papers}</dt><dd>{service.documentTitles.join('、')}</dd>
                <dt>{copy.facts.state}</dt><dd><State tone={serviceTone[service.state]}>{serviceStates[service.state]}</State></dd>
              </dl>
            </section>
            <section className="sheet pad" aria-label={copy.script}>
              <h2>{copy.script}</h2>
              <ol className="clauses">{copy.lines(court.data?.name ?? '', service.addresseeName, service.documentTitles.join('、'), court.data?.hotline ?? '').map((line) => <li key={line}>{line}</li>)}</ol>
              <p className="weak">{copy.later}</p>
            </section>
            {over ? <><ReadOut service={service} />{service.effect === undefined ? <Alert type="info" showIcon title={copy.over} /> : null}<div><Button type="primary" onClick={next}>{copy.another}</Button></div></> : (
              <section className="sheet pad">
                <label htmlFor="last4">{copy.last4}</label>
                <div className="row">
                  <Input id="last4" size="large" style={{ width: 160 }} maxLength={4} value={last4} onChange={(event) => setLast4(event.target.value.trim())} />
                  <Button type="primary" size="large" disabled={!/^\d{3}[\dXx]$/.test(last4)} loading={reply.isPending} onClick={() => reply.mutate({ params: { code }, body: { idNumberLast4: last4 } })}>{copy.record}</Button>
                  <Popconfirm title={copy.notMineTitle} description={copy.notMineText} okText={copy.notMine} cancelText={copy.cancel} onConfirm={() => disown.mutate({ params: { code } })}><Button size="large" loading={disown.isPending}>{copy.notMine}</Button></Popconfirm>
                </div>
              </section>
            )}
          </div>
        );
      }}
    </Answer>
  );
};

/** 电话回复: the code of the SMS is read to the clerk; a reply on the same track. */
export const ServicePhonePage = () => {
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState<string>();
  const find = () => { if (isCode(typed)) setCode(typed); };
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><ServicePages here="/service/phone" /></PageHead>
      <div className="stack">
        <section className="sheet pad">
          <label htmlFor="code">{copy.code}</label>
          <div className="row">
            <Input id="code" size="large" className="figures" style={{ width: 240, letterSpacing: 3 }} maxLength={8} autoComplete="off" value={typed} onPressEnter={find} onChange={(event) => { setTyped(event.target.value.toUpperCase().replace(/\s/g, '')); setCode(undefined); }} />
            <Button type="primary" size="large" disabled={!isCode(typed)} onClick={find}>{copy.find}</Button>
            <span className="weak" style={{ flex: 1 }}>{typed.length === 8 && !isCode(typed) ? copy.codeWrong : ''}</span>
          </div>
        </section>
        {code === undefined ? null : <Call key={code} code={code} next={() => { setCode(undefined); setTyped(''); }} />}
      </div>
    </>
  );
};
