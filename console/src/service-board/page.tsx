import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { Output } from '../../../shared/kernel/contract';
import { dateText, momentText } from '../../../shared/kernel/time';
import { serviceRoutes } from '../../../shared/service/contract';
import { serviceBundles, serviceStates } from '../../../shared/service/service';
import { WAITING_MS } from '../platform/use-api';
import { usePages } from '../platform/use-pages';
import { Filter } from '../ui/filter';
import type { ListColumn } from '../ui/list-column';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import { State } from '../ui/state';
import { When } from '../ui/when';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';
import { serviceTone } from './service-tone';
import { Tries } from './tries';

type Row = Output<typeof serviceRoutes.board>['items'][number];
const columns: ListColumn<Row>[] = [
  { title: copy.columns.number, key: 'number', width: 250, render: (row: Row) => <><OpenLink to={`/cases/${row.caseId}?tab=service`}>{row.caseNumber ?? row.title}</OpenLink><br /><span className="weak">{row.title}</span></>, sheet: (row) => row.caseNumber ?? row.title },
  { title: copy.columns.addressee, key: 'addressee', render: ({ service }: Row) => service.addresseeName, sheet: ({ service }) => service.addresseeName },
  { title: copy.columns.bundle, key: 'bundle', render: ({ service }: Row) => <span title={service.documentTitles.join('、')}>{serviceBundles[service.bundle]}</span>, sheet: ({ service }) => serviceBundles[service.bundle] },
  { title: copy.columns.state, key: 'state', render: ({ service }: Row) => <State tone={serviceTone[service.state]}>{serviceStates[service.state]}</State>, sheet: ({ service }) => serviceStates[service.state] },
  { title: copy.columns.tries, key: 'tries', render: ({ service }: Row) => <Tries service={service} /> },
  { title: copy.columns.ordered, key: 'ordered', render: ({ service }: Row) => <When at={service.orderedAt} />, sheet: ({ service }) => momentText(service.orderedAt) },
  { title: copy.columns.effect, key: 'effect', render: ({ service }: Row) => (service.effect === undefined ? <span className="weak">{copy.notEffective}</span> : <span title={service.effect.sentence}>{dateText(service.effect.effectiveOn)}</span>), sheet: ({ service }) => service.effect && dateText(service.effect.effectiveOn) },
];

export const ServiceBoardPage = () => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const state = search.get('state') ?? undefined;
  const board = usePages(serviceRoutes.board, { state }, { every: WAITING_MS });
  const open = useCallback((row: Row) => { void go(`/cases/${row.caseId}?tab=service`); }, [go]);
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Filter name="state" label={copy.filter} options={copy.states} /></PageHead>
      <WorkList label={copy.title} pages={board} columns={columns} keyOf={(row) => row.service.serviceId} nameOf={(row) => `${row.service.addresseeName} ${row.caseNumber ?? row.title}`} open={open} empty={copy.empty} />
    </>
  );
};
