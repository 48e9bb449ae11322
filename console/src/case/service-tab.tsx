import { Button, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { dateText } from '../../../shared/kernel/time';
import { periodDay } from '../../../shared/service/service-effect';
import { serviceBundles, serviceStates, type ServiceView } from '../../../shared/service/service';
import { useMay } from '../platform/may';
import { serviceTone } from '../service-board/service-tone';
import { Tries } from '../service-board/tries';
import { State } from '../ui/state';
import { When } from '../ui/when';
import { AddressesCard } from './addresses-card';
import type { Shown } from './case-context';
import { copy } from './copy';
import { HandOverDialog } from './hand-over-dialog';
import { OrderServiceDialog } from './order-service-dialog';

const Steps = ({ service }: { service: ServiceView }) => (
  <>{[service.openedAt, service.readAt, service.confirmedAt].map((at, index) => <div key={index}>{at === undefined ? <span className="weak">–</span> : <When at={at} />}</div>)}{service.confirmedBy !== undefined && <div>{service.confirmedBy.name}</div>}</>
);
const Effect = ({ service }: { service: ServiceView }) => (service.effect === undefined ? <span className="weak">{copy.service.notEffective}</span> : (
  <>
    <strong>{dateText(service.effect.effectiveOn)}</strong><div>{service.effect.sentence}</div>
    <div className="weak">{service.effect.article}</div>
    {service.effect.periods.map((period) => <div key={period.rule}>{period.title}：{periodDay(period)}</div>)}
  </>
));

export const ServiceTab = ({ view }: Shown) => {
  const [ordering, setOrdering] = useState(false);
  const [handing, handOver] = useState<ServiceView>();
  const may = useMay();
  const mayOrder = may('service.order') && view.head.phase === 'open';
  const caseId = view.head.caseId;
  const columns = [
    { title: copy.service.addressee, key: 'addressee', dataIndex: 'addresseeName', width: 150 },
    { title: copy.service.bundle, key: 'bundle', width: 200, render: (service: ServiceView) => <><strong>{serviceBundles[service.bundle]}</strong>{service.documentTitles.map((title, index) => <div key={index} className="weak">{title}</div>)}</> },
    { title: copy.service.state, key: 'state', render: (service: ServiceView) => <><State tone={serviceTone[service.state]}>{serviceStates[service.state]}</State><div className="weak figures">{copy.service.code} {service.code}</div>{service.objection !== undefined && <div>{copy.service.objection(service.objection.text ?? copy.service.grounds[service.objection.ground])}{service.objection.decision !== undefined && <div className="weak">{copy.service.objectionDecided(service.objection.decision.upheld, service.objection.decision.reason)}</div>}</div>}{service.paperRequest !== undefined && <div>{copy.service.paperAsked(dateText(service.paperRequest.dueOn), service.paperRequest.providedAt !== undefined)}</div>}{mayOrder && service.confirmedAt === undefined && service.state !== 'served' && <div><Button size="small" onClick={() => handOver(service)}>{copy.service.handOver.button}</Button></div>}</> },
    { title: copy.service.tries, key: 'tries', render: (service: ServiceView) => <Tries service={service} /> },
    { title: copy.service.steps, key: 'steps', width: 140, render: (service: ServiceView) => <Steps service={service} /> },
    { title: copy.service.effect, key: 'effect', width: 320, render: (service: ServiceView) => <><Effect service={service} />{service.certificateDocumentId !== undefined && <Link to={`/cases/${caseId}?tab=documents&document=${service.certificateDocumentId}`}>{copy.service.certificate}</Link>}</> },
  ];
  return (
    <div className="stack">
      <div className="row" style={{ justifyContent: 'flex-end' }}>{mayOrder && <Button type="primary" onClick={() => setOrdering(true)}>{copy.service.order}</Button>}</div>
      <div className="sheet"><Table<ServiceView> aria-label={copy.tabs.service} columns={columns} dataSource={view.services} rowKey="serviceId" pagination={false} locale={{ emptyText: copy.service.none }} /></div>
      {may('service.contacts') && <AddressesCard caseId={caseId} parties={view.parties} />}
      {handing !== undefined && <HandOverDialog caseId={caseId} service={handing} close={() => handOver(undefined)} />}
      {ordering && <OrderServiceDialog view={view} close={() => setOrdering(false)} />}
    </div>
  );
};
