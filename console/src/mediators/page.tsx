import { Table } from 'antd';
import { mediationRoutes } from '../../../shared/mediation/contract';
import type { Mediator } from '../../../shared/mediation/mediation';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { PageHead } from '../ui/page-head';
import { copy } from './copy';

const columns = [
  { title: copy.name, key: 'name', dataIndex: 'name' },
  { title: copy.organisation, key: 'organisation', dataIndex: 'organisation' },
  { title: copy.expertise, key: 'expertise', render: (row: Mediator) => row.expertise.join('、') },
  { title: copy.area, key: 'area', dataIndex: 'area' },
  { title: copy.charging, key: 'charging', dataIndex: 'charging' },
];

export const MediatorsPage = () => {
  const roster = useApi(mediationRoutes.mediators, {});
  return (
    <>
      <PageHead title={copy.title} note={copy.note} />
      <Answer of={roster}>{({ items }) => <div className="sheet"><Table<Mediator> aria-label={copy.title} columns={columns} dataSource={items} rowKey="personId" pagination={false} locale={{ emptyText: copy.empty }} /></div>}</Answer>
    </>
  );
};
