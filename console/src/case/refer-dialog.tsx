import { Modal, Radio } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/court-case';
import type { PersonId } from '../../../shared/kernel/ids';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { useAct } from '../platform/use-act';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { State } from '../ui/state';
import { copy } from './copy';

const words = copy.mediation;

export const ReferDialog = ({ view, close }: { view: CaseView; close: () => void }) => {
  const [mediatorId, setMediatorId] = useState<PersonId>();
  const roster = useApi(mediationRoutes.mediators, {});
  const refer = useAct(mediationRoutes.refer, words.referDone, close);
  const suits = (expertise: readonly string[]) => expertise.includes(view.head.causeOfAction);
  return (
    <Modal
      open title={words.referTitle} okText={words.referOk} cancelText={copy.cancel} width={600} onCancel={close} confirmLoading={refer.isPending} okButtonProps={{ disabled: mediatorId === undefined }}
      onOk={() => { if (mediatorId !== undefined) refer.mutate({ params: { caseId: view.head.caseId }, body: { mediatorId } }); }}
    >
      <Answer of={roster}>
        {({ items }) => (
          <Radio.Group className="pick" aria-label={words.chooseMediator} value={mediatorId} onChange={(event) => setMediatorId(event.target.value as PersonId)}>
            {[...items].sort((a, b) => Number(suits(b.expertise)) - Number(suits(a.expertise))).map((mediator) => (
              <Radio key={mediator.personId} value={mediator.personId}>
                <strong>{mediator.name}</strong> {mediator.organisation} {suits(mediator.expertise) && <State tone="good">{words.suited}</State>}<br />
                <span className="weak">{mediator.expertise.join('、')} · {mediator.area} · {mediator.charging}</span>
              </Radio>
            ))}
          </Radio.Group>
        )}
      </Answer>
    </Modal>
  );
};
