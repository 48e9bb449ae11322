import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { courtDateOf } from '../../../shared/kernel/time';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { isListed, mediatorKinds, recordText, type Mediator } from '../../../shared/mediation/mediator';
import { useMay } from '../platform/may';
import { now } from '../platform/now';
import { usePages } from '../platform/use-pages';
import type { ListColumn } from '../ui/list-column';
import { PageHead } from '../ui/page-head';
import { State } from '../ui/state';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';
import { ProfileDialog } from './profile-dialog';

const listed = (row: Mediator): boolean => isListed(row, courtDateOf(new Date(now()).toISOString()));
const record = (row: Mediator): string => [copy.running(row.record.running), recordText(row.record)].filter((part) => part !== undefined).join('，');

const columns: ListColumn<Mediator>[] = [
  { title: copy.name, key: 'name', render: (row: Mediator) => <><strong>{row.name}</strong><br /><span className="weak">{mediatorKinds[row.kind]}</span></>, sheet: (row) => row.name },
  { title: copy.organisation, key: 'organisation', dataIndex: 'organisation', sheet: (row) => row.organisation },
  { title: copy.expertise, key: 'expertise', render: (row: Mediator) => row.expertise.join('、'), sheet: (row) => row.expertise.join('、') },
  { title: copy.area, key: 'area', render: (row: Mediator) => <>{row.area}{row.covers.length > 0 && <><br /><span className="weak">{copy.coverage(row.covers.length)}</span></>}</>, sheet: (row) => [row.area, ...row.covers].join('、') },
  { title: copy.languages, key: 'languages', render: (row: Mediator) => row.languages.join('、'), sheet: (row) => row.languages.join('、') },
  { title: copy.charging, key: 'charging', dataIndex: 'charging', sheet: (row) => row.charging },
  { title: copy.record, key: 'record', render: record, sheet: record },
  { title: copy.listed, key: 'listed', render: (row: Mediator) => <><State tone={listed(row) ? 'good' : 'bad'}>{listed(row) ? copy.listedYes : copy.listedNo}</State>{row.listedTo !== undefined && <><br /><span className="weak">{copy.until(row.listedTo)}</span></>}</>, sheet: (row) => (listed(row) ? copy.listedYes : copy.listedNo) },
];

/** The register of mediators, with everybody's own record; kept by the court's administrator and by each organisation for its people. */
export const MediatorsPage = () => {
  const roster = usePages(mediationRoutes.mediators, {});
  const keeps = useMay()('mediation.keepRegister');
  const [edited, edit] = useState<Mediator | 'new'>();
  const act: ListColumn<Mediator> = { title: '', key: 'act', render: (row: Mediator) => <Button aria-label={copy.editOf(row.name)} onClick={() => edit(row)}>{copy.edit}</Button> };
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Link to="/mediation/figures">{copy.figures}</Link>{keeps && <Button type="primary" onClick={() => edit('new')}>{copy.add}</Button>}</PageHead>
      <WorkList label={copy.title} pages={roster} columns={keeps ? [...columns, act] : columns} keyOf={(row) => row.personId} nameOf={(row) => row.name} empty={copy.empty} />
      {edited !== undefined && <ProfileDialog mediator={edited === 'new' ? undefined : edited} close={() => edit(undefined)} />}
    </>
  );
};
