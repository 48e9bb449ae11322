import { Button, Modal, Popconfirm, Table } from 'antd';
import { useState } from 'react';
import { courtDateOf, dateText, momentText } from '../../../shared/kernel/time';
import { kioskState, kioskStates, type Kiosk } from '../../../shared/service/kiosk';
import { kioskRoutes } from '../../../shared/service/kiosk-contract';
import { now } from '../platform/now';
import { useAct } from '../platform/use-act';
import { useApi, WAITING_MS } from '../platform/use-api';
import { ServicePages } from '../service-board/service-pages';
import { Answer } from '../ui/answer';
import { PageHead } from '../ui/page-head';
import { State } from '../ui/state';
import { When } from '../ui/when';
import { AddKioskDialog } from './add-kiosk-dialog';
import { copy } from './copy';

const tones = { waiting: 'warn', running: 'good', silent: 'bad', ended: 'plain' } as const;
const day = (at: string): string => dateText(courtDateOf(at));
const Since = ({ at }: { at: string | undefined }) => (at === undefined ? <span className="weak">–</span> : <When at={at} />);
const stateOf = (kiosk: Kiosk) => kioskState(kiosk, now());
interface Made { name: string; startCode: string; until: string }

/** Which machines stand in the hall; a new one is given a code, a lost one is shut out. */
export const ServiceKiosksPage = () => {
  const kiosks = useApi(kioskRoutes.kiosks, {}, { every: WAITING_MS });
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<Made>();
  const again = useAct(kioskRoutes.newStartCode, copy.made);
  const end = useAct(kioskRoutes.endKiosk, copy.ended_);
  const columns = [
    { title: copy.columns.name, key: 'name', render: ({ name }: Kiosk) => <strong>{name}</strong> },
    { title: copy.columns.added, key: 'added', render: ({ addedBy, addedAt }: Kiosk) => copy.added(addedBy, day(addedAt)) },
    { title: copy.columns.started, key: 'started', render: ({ startedAt }: Kiosk) => <Since at={startedAt} /> },
    { title: copy.columns.seen, key: 'seen', render: ({ seenAt }: Kiosk) => <Since at={seenAt} /> },
    { title: copy.columns.state, key: 'state', render: (kiosk: Kiosk) => <><State tone={tones[stateOf(kiosk)]}>{kioskStates[stateOf(kiosk)]}</State>{kiosk.endedAt === undefined ? null : <div className="weak">{copy.ended(kiosk.endedBy ?? '', day(kiosk.endedAt))}</div>}</> },
    {
      title: copy.columns.act, key: 'act', width: 220, render: ({ kioskId, name, endedAt }: Kiosk) => (endedAt !== undefined ? null : (
        <span className="row" style={{ gap: 8 }}>
          <Popconfirm title={copy.againTitle} description={copy.againText} okText={copy.again} cancelText={copy.cancel} onConfirm={() => again.mutate({ params: { kioskId } }, { onSuccess: (code) => setMade({ name, ...code }) })}><Button>{copy.again}</Button></Popconfirm>
          <Popconfirm title={copy.endTitle} description={copy.endText} okText={copy.end} cancelText={copy.cancel} onConfirm={() => end.mutate({ params: { kioskId } })}><Button danger>{copy.end}</Button></Popconfirm>
        </span>
      )),
    },
  ];
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><ServicePages here="/service/kiosks" /></PageHead>
      <div className="stack">
        <div><Button type="primary" onClick={() => setAdding(true)}>{copy.add}</Button></div>
        <Answer of={kiosks}>{({ items }) => <div className="sheet"><Table<Kiosk> aria-label={copy.title} columns={columns} dataSource={items} rowKey="kioskId" pagination={false} locale={{ emptyText: copy.empty }} /></div>}</Answer>
      </div>
      {adding ? <AddKioskDialog close={() => setAdding(false)} made={(name, code) => { setAdding(false); setMade({ name, ...code }); }} /> : null}
      <Modal open={made !== undefined} title={copy.codeTitle} closable={false} footer={<Button type="primary" onClick={() => setMade(undefined)}>{copy.close}</Button>}>
        {made === undefined ? null : <><p>{copy.codeText(made.name, momentText(made.until))}</p><p className="figures" style={{ fontSize: 36, letterSpacing: 6, margin: '8px 0' }}>{made.startCode}</p><p className="weak">{copy.address}　<span className="figures">{`${window.location.origin}/console/kiosk`}</span></p></>}
      </Modal>
    </>
  );
};
