import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import type { TeamView } from '../../../shared/service/team';
import { teamRoutes } from '../../../shared/service/team-contract';
import { useAct } from '../platform/use-act';
import { useApi } from '../platform/use-api';
import { FileViewer } from '../ui/file-viewer';
import { copy } from './copy';

/** The licence beside the decision. */
export const ReviewTeamDialog = ({ team, close }: { team: TeamView; close: () => void }) => {
  const params = { creditCode: team.creditCode };
  const [reason, setReason] = useState('');
  const licence = useApi(teamRoutes.licence, { params }, { freshMs: 120_000 });
  const accept = useAct(teamRoutes.decideTeam, copy.accepted, close);
  const refuse = useAct(teamRoutes.decideTeam, copy.refused, close);
  return (
    <Modal open title={copy.reviewTitle(team.name)} width={880} onCancel={close} footer={(
      <div className="row between">
        <span className="row"><Input aria-label={copy.reason} placeholder={copy.reason} style={{ width: 320 }} value={reason} onChange={(event) => setReason(event.target.value)} /><Button danger disabled={reason.trim().length < 4} loading={refuse.isPending} onClick={() => refuse.mutate({ params, body: { accepted: false, reason: reason.trim() } })}>{copy.refuse}</Button></span>
        <Button type="primary" loading={accept.isPending} onClick={() => accept.mutate({ params, body: { accepted: true } })}>{copy.accept}</Button>
      </div>
    )}>
      <p><strong>{team.name}</strong> <span className="figures">{team.creditCode}</span></p>
      <div style={{ height: '58vh' }}><FileViewer file={licence.data} error={licence.error?.message} /></div>
    </Modal>
  );
};
