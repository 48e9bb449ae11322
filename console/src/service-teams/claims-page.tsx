import { Button, Modal } from 'antd';
import { useCallback, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { caseRoutes } from '../../../shared/cases/contract';
import { authorities } from '../../../shared/cases/party';
import type { Output } from '../../../shared/kernel/contract';
import { momentText } from '../../../shared/kernel/time';
import { teamRoutes } from '../../../shared/service/team-contract';
import { call } from '../platform/api';
import { useMay } from '../platform/may';
import { useApi } from '../platform/use-api';
import { usePages } from '../platform/use-pages';
import { DocumentViewer } from '../ui/document-viewer';
import type { ListColumn } from '../ui/list-column';
import { OpenLink } from '../ui/open-link';
import { PageHead } from '../ui/page-head';
import type { BulkAction } from '../ui/run-bulk';
import { When } from '../ui/when';
import { WorkList } from '../ui/work-list';
import { copy } from './copy';

const words = copy.claim;
type Row = Output<typeof teamRoutes.teamClaims>['items'][number];

const accepts: BulkAction<Row> = {
  key: 'accept', label: words.accept, applies: () => true,
  ask: (rows) => ({ title: words.ask(rows.length), text: words.text([...new Set(rows.map(({ agentName }) => agentName))].join('、')), ok: words.ok }),
  run: ({ caseId, representationId }) => call(caseRoutes.decideRepresentation, { params: { caseId, representationId }, body: { accepted: true } }),
};

/** After a hand-over: many cases, mostly one power of attorney; looked at once, accepted together. */
export const TeamClaimsPage = () => {
  const { creditCode = '' } = useParams();
  const go = useNavigate();
  const mayDecide = useMay()('cases.reviewRepresentation');
  const claims = usePages(teamRoutes.teamClaims, {}, { params: { creditCode } });
  const team = useApi(teamRoutes.teams, {}).data?.items.find((one) => one.creditCode === creditCode);
  const [shown, show] = useState<Row>();
  const open = useCallback((row: Row) => { void go(`/cases/${row.caseId}`); }, [go]);
  const columns: ListColumn<Row>[] = [
    { title: words.columns.number, key: 'number', width: 250, render: (row: Row) => <><OpenLink to={`/cases/${row.caseId}`}>{row.caseNumber ?? row.title}</OpenLink><br /><span className="weak">{row.title}</span></>, sheet: (row) => row.caseNumber ?? row.title },
    { title: words.columns.party, key: 'party', render: ({ partyName }: Row) => partyName, sheet: ({ partyName }) => partyName },
    { title: words.columns.from, key: 'from', width: 120, render: ({ fromName }: Row) => fromName ?? <span className="weak">{words.none}</span>, sheet: ({ fromName }) => fromName },
    { title: words.columns.agent, key: 'agent', width: 190, render: ({ agentName, authority }: Row) => `${agentName}（${authorities[authority]}）`, sheet: ({ agentName }) => agentName },
    { title: words.columns.asked, key: 'asked', width: 120, render: ({ askedAt }: Row) => <When at={askedAt} />, sheet: ({ askedAt }) => momentText(askedAt) },
    { title: words.columns.power, key: 'power', width: 120, render: (row: Row) => (row.documentId === undefined ? <span className="weak">{words.missing}</span> : <Button onClick={(event) => { event.stopPropagation(); show(row); }}>{words.look}</Button>) },
  ];
  return (
    <>
      <PageHead title={words.title(team?.name ?? '')} note={words.note}><Link to="/service/teams">{words.back}</Link></PageHead>
      <WorkList label={words.title(team?.name ?? '')} pages={claims} columns={columns} keyOf={({ representationId }) => representationId} nameOf={({ agentName, caseNumber, title }) => `${agentName} ${caseNumber ?? title}`} open={open} empty={words.empty} bulk={mayDecide ? [accepts] : []} />
      <Modal open={shown !== undefined} title={words.columns.power} width={880} onCancel={() => show(undefined)} footer={null}>
        {shown?.documentId === undefined ? null : <div style={{ height: '65vh' }}><DocumentViewer caseId={shown.caseId} documentId={shown.documentId} /></div>}
      </Modal>
    </>
  );
};
