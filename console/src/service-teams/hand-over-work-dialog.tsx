import { Modal, Select } from 'antd';
import { useState } from 'react';
import type { PersonId } from '../../../shared/kernel/ids';
import type { TeamView } from '../../../shared/service/team';
import { teamRoutes } from '../../../shared/service/team-contract';
import { useAct } from '../platform/use-act';
import { ProofField, type Proof } from '../ui/proof-field';
import { copy } from './copy';

/** A clerk with the power of attorney on the desk: everything of one colleague to another, at once. */
export const HandOverWorkDialog = ({ team, close }: { team: TeamView; close: () => void }) => {
  const [from, setFrom] = useState<PersonId>();
  const [to, setTo] = useState<PersonId>();
  const [papers, setPapers] = useState<Proof[]>([]);
  const handOver = useAct(teamRoutes.handOverByCourt, copy.handed, close);
  const [paper] = papers;
  const option = ({ personId, name, leftAt }: TeamView['members'][number]) => ({ value: personId, label: `${name}${leftAt === undefined ? '' : copy.left}` });
  return (
    <Modal
      open title={copy.handTitle(team.name)} okText={copy.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={handOver.isPending} okButtonProps={{ disabled: from === undefined || to === undefined || from === to || paper === undefined }}
      onOk={() => { if (from !== undefined && to !== undefined && paper !== undefined) handOver.mutate({ params: { creditCode: team.creditCode }, body: { fromPersonId: from, toPersonId: to, powerOfAttorneyFileId: paper.fileId } }); }}
    >
      <div className="stack">
        <p className="weak">{copy.handHint}</p>
        <div><label htmlFor="hand-from">{copy.from}</label><Select id="hand-from" className="wide" {...(from === undefined ? {} : { value: from })} onChange={setFrom} options={team.members.map(option)} /></div>
        <div><label htmlFor="hand-to">{copy.to}</label><Select id="hand-to" className="wide" {...(to === undefined ? {} : { value: to })} onChange={setTo} options={team.members.filter(({ personId, leftAt }) => leftAt === undefined && personId !== from).map(option)} /></div>
        <ProofField label={copy.power} value={papers} onChange={(next) => setPapers(next.slice(-1))} />
      </div>
    </Modal>
  );
};
