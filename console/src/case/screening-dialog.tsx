import { Checkbox, Modal } from 'antd';
import { useState } from 'react';
import type { CaseId } from '../../../shared/kernel/ids';
import { mediationRoutes } from '../../../shared/mediation/contract';
import type { MediationView } from '../../../shared/mediation/mediation';
import { pairKey, pairsOf } from '../../../shared/mediation/screening';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

const words = copy.screening;

/** A protection order, or another reason why two parties must not meet: kept by the room itself. */
export const ScreeningDialog = ({ caseId, mediation, close }: { caseId: CaseId; mediation: MediationView; close: () => void }) => {
  const pairs = pairsOf(mediation);
  const [kept, setKept] = useState((mediation.screened ?? []).map(pairKey));
  const save = useAct(mediationRoutes.screen, words.done, close);
  return (
    <Modal open title={words.title} okText={words.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={save.isPending}
      onOk={() => save.mutate({ params: { caseId }, body: { pairs: pairs.filter(({ pair }) => kept.includes(pairKey(pair))).map(({ pair }) => [...pair]) } })}>
      <p>{words.what}</p>
      <Checkbox.Group aria-label={words.title} value={kept} onChange={setKept} options={pairs.map(({ pair, names }) => ({ value: pairKey(pair), label: words.pair(...names) }))} />
    </Modal>
  );
};
