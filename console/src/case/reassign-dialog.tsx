import { Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { exclusions, type AssignmentView } from '../../../shared/filing/assignment';
import { filingRoutes } from '../../../shared/filing/contract';
import type { CaseId, PersonId } from '../../../shared/kernel/ids';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

const AGAIN = 'again';

/** Recused: the others are drawn from again. Named by hand: with a reason, which stays in the log. */
export const ReassignDialog = ({ caseId, judges, open, close }: { caseId: CaseId; judges: AssignmentView['judges']; open: boolean; close: () => void }) => {
  const [choice, choose] = useState<string>(AGAIN);
  const [reason, setReason] = useState('');
  const words = copy.assignment;
  const reassign = useAct(filingRoutes.reassign, words.changed, close);
  const byHand = choice !== AGAIN;
  return (
    <Modal
      open={open} title={words.change} okText={words.ok} cancelText={words.cancel} onCancel={close} confirmLoading={reassign.isPending} okButtonProps={{ disabled: reason.trim().length < 10 }}
      onOk={() => reassign.mutate({ params: { caseId }, body: { recused: !byHand, reason: reason.trim(), ...(byHand ? { judgeId: choice as PersonId } : {}) } })}
    >
      <Radio.Group className="pick" aria-label={words.change} value={choice} onChange={(event) => choose(event.target.value as string)}>
        <Radio value={AGAIN}><strong>{words.again}</strong><br /><span className="weak">{words.againHint}</span></Radio>
        {judges.map(({ personId, name, openCases, why }) => <Radio key={personId} value={personId} disabled={why === 'related' || why === 'recused'}><strong>{words.byHand(name)}</strong><br /><span className="weak">{words.candidate('', openCases)}{why === undefined ? '' : ` · ${exclusions[why]}`}</span></Radio>)}
      </Radio.Group>
      <label htmlFor="reassign-reason">{words.reasonHint}</label>
      <Input.TextArea id="reassign-reason" autoSize={{ minRows: 2 }} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
    </Modal>
  );
};
