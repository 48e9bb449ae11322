import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { Output } from '../../../shared/kernel/contract';
import { dateText, momentText } from '../../../shared/kernel/time';
import { serviceRoutes } from '../../../shared/service/contract';
import { laneOf, serviceLanes, type ServiceLane } from '../../../shared/service/lanes';
import { serviceBundles, serviceStates } from '../../../shared/service/service';
import { call } from '../platform/api';
import { useMay } from '../platform/may';
import { WAITING_MS } from '../platform/use-api';
import { usePages } from '../platform/use-pages';
import type { ListColumn } from '../ui/list-column';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import type { BulkAction } from '../ui/run-bulk';
import { State } from '../ui/state';
import { When } from '../ui/when';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';
import { Lanes } from './lanes';
import { ServicePages } from './service-pages';
import { serviceTone } from './service-tone';
import { Tries } from './tries';

type Row = Output<typeof serviceRoutes.board>['items'][number];
const nextOf = ({ service }: Row): string => (service.nextAt === undefined ? serviceLanes[laneOf(service)] : copy.next(serviceLanes[laneOf(service)], momentText(service.nextAt).slice(5)));

const MOVABLE: ReadonlySet<ServiceLane> = new Set(['first', 'reminder', 'phone', 'otherAddress']);

const columns: ListColumn<Row>[] = [
  { title: copy.columns.number, key: 'number', width: 230, render: (row: Row) => <><OpenLink to={`/cases/${row.caseId}?tab=service`}>{row.caseNumber ?? row.title}</OpenLink><br /><span className="weak">{row.title}</span></>, sheet: (row) => row.caseNumber ?? row.title },
  { title: copy.columns.addressee, key: 'addressee', render: ({ service }: Row) => service.addresseeName, sheet: ({ service }) => service.addresseeName },
  { title: copy.columns.bundle, key: 'bundle', width: 90, render: ({ service }: Row) => <span title={service.documentTitles.join('、')}>{serviceBundles[service.bundle]}</span>, sheet: ({ service }) => serviceBundles[service.bundle] },
  { title: copy.columns.state, key: 'state', render: ({ service, unreadDays }: Row) => <><State tone={serviceTone[service.state]}>{serviceStates[service.state]}</State>{unreadDays === undefined ? null : <><br /><State tone="warn">{copy.unread(unreadDays)}</State></>}</>, sheet: ({ service }) => serviceStates[service.state] },
  { title: copy.columns.next, key: 'next', render: nextOf, sheet: nextOf },
  { title: copy.columns.tries, key: 'tries', width: 190, render: ({ service }: Row) => <Tries service={service} /> },
  { title: copy.columns.ordered, key: 'ordered', width: 145, render: ({ service }: Row) => <When at={service.orderedAt} />, sheet: ({ service }) => momentText(service.orderedAt) },
  { title: copy.columns.effect, key: 'effect', render: ({ service }: Row) => (service.effect === undefined ? <span className="weak">{copy.notEffective}</span> : <span title={service.effect.sentence}>{dateText(service.effect.effectiveOn)}</span>), sheet: ({ service }) => service.effect && dateText(service.effect.effectiveOn) },
];

/** Waiting is in vain for all of these: the next way now. */
const movesOn: BulkAction<Row> = {
  key: 'moveOn', label: copy.many.label, applies: ({ service }) => service.effect === undefined && service.confirmedAt === undefined && MOVABLE.has(laneOf(service)),
  ask: (rows) => ({ title: copy.many.title(rows.length), text: copy.many.text, ok: copy.many.ok }),
  run: ({ caseId, service }) => call(serviceRoutes.moveOn, { params: { caseId, serviceId: service.serviceId } }),
};

export const ServiceBoardPage = () => {
  const [search, setSearch] = useSearchParams();
  const go = useNavigate();
  const mayOrder = useMay()('service.order');
  const lane = search.get('lane') ?? undefined;
  const board = usePages(serviceRoutes.board, { lane }, { every: WAITING_MS });
  const open = useCallback((row: Row) => { void go(`/cases/${row.caseId}?tab=service`); }, [go]);
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><ServicePages here="/service" /></PageHead>
      <Lanes chosen={lane} choose={(next) => setSearch(next === undefined ? {} : { lane: next }, { replace: true })} />
      <WorkList label={copy.title} pages={board} columns={columns} keyOf={(row) => row.service.serviceId} nameOf={(row) => `${row.service.addresseeName} ${row.caseNumber ?? row.title}`} open={open} empty={copy.empty} bulk={mayOrder ? [movesOn] : []} />
    </>
  );
};
