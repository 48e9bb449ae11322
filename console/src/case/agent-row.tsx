import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { caseRoutes } from '../../../shared/cases/contract';
import type { CaseView } from '../../../shared/cases/court-case';
import { authorities, type PartyView } from '../../../shared/cases/party';
import { useAct } from '../platform/use-act';
import { useMay } from '../platform/may';
import { DocumentViewer } from '../ui/document-viewer';
import { State } from '../ui/state';
import { copy } from './copy';

type Agent = PartyView['agents'][number];
const tones = { pending: 'warn', accepted: 'good', refused: 'bad', ended: 'plain' } as const;

export const AgentRow = ({ view, agent }: { view: CaseView; agent: Agent }) => {
  const [open, setOpen] = useState<'power' | 'refuse'>();
  const [reason, setReason] = useState('');
  const close = () => setOpen(undefined);
  const accept = useAct(caseRoutes.decideRepresentation, copy.agentAccepted, close);
  const refuse = useAct(caseRoutes.decideRepresentation, copy.agentRefused, close);
  const decides = useMay()('cases.reviewRepresentation') && agent.state === 'pending';
  const paper = view.documents.find((document) => document.fileId === agent.powerOfAttorneyFileId);
  const params = { caseId: view.head.caseId, representationId: agent.representationId };
  const acceptButton = <Button type="primary" loading={accept.isPending} onClick={() => accept.mutate({ params, body: { accepted: true } })}>{copy.acceptAgent}</Button>;
  return (
    <div className="row between">
      <span className="row">{agent.name}（{authorities[agent.authority]}）<State tone={tones[agent.state]}>{copy.agentStates[agent.state]}</State></span>
      <span className="row" style={{ gap: 8 }}>
        <Button onClick={() => setOpen('power')}>{copy.viewPower}</Button>
        {decides && <><Button danger onClick={() => setOpen('refuse')}>{copy.refuseAgent}</Button>{acceptButton}</>}
      </span>
      <Modal open={open === 'power'} title={copy.viewPower} width={880} onCancel={close} footer={null}>
        <div style={{ height: '65vh' }}>{paper === undefined ? <Alert type="warning" showIcon title={copy.powerMissing} /> : <DocumentViewer caseId={view.head.caseId} documentId={paper.documentId} />}</div>
      </Modal>
      <Modal
        open={open === 'refuse'} title={copy.refuseAgentTitle} okText={copy.refuseAgentOk} cancelText={copy.cancel} onCancel={close} confirmLoading={refuse.isPending}
        okButtonProps={{ danger: true, disabled: reason.trim().length < 4 }} onOk={() => refuse.mutate({ params, body: { accepted: false, reason: reason.trim() } })}
      >
        <label htmlFor="agent-reason">{copy.refuseAgentReason}</label>
        <Input.TextArea id="agent-reason" autoSize={{ minRows: 3 }} value={reason} onChange={(event) => setReason(event.target.value)} />
        <p className="weak">{copy.refuseAgentHint}</p>
      </Modal>
    </div>
  );
};
