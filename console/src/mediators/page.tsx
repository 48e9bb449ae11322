import { mediationRoutes } from '../../../shared/mediation/contract';
import type { Mediator } from '../../../shared/mediation/mediation';
import { usePages } from '../platform/use-pages';
import type { ListColumn } from '../ui/list-column';
import { PageHead } from '../ui/page-head';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';

const columns: ListColumn<Mediator>[] = [
  { title: copy.name, key: 'name', dataIndex: 'name', sheet: (row) => row.name },
  { title: copy.organisation, key: 'organisation', dataIndex: 'organisation', sheet: (row) => row.organisation },
  { title: copy.expertise, key: 'expertise', render: (row: Mediator) => row.expertise.join('、'), sheet: (row) => row.expertise.join('、') },
  { title: copy.area, key: 'area', dataIndex: 'area', sheet: (row) => row.area },
  { title: copy.charging, key: 'charging', dataIndex: 'charging', sheet: (row) => row.charging },
];

export const MediatorsPage = () => {
  const roster = usePages(mediationRoutes.mediators, {});
  return (
    <>
      <PageHead title={copy.title} note={copy.note} />
      <WorkList label={copy.title} pages={roster} columns={columns} keyOf={(row) => row.personId} nameOf={(row) => row.name} empty={copy.empty} />
    </>
  );
};
