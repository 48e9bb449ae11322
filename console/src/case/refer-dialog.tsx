import { Modal, Radio } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/court-case';
import type { PersonId } from '../../../shared/kernel/ids';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { recordText, type Mediator } from '../../../shared/mediation/mediator';
import { useAct } from '../platform/use-act';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { State } from '../ui/state';
import { copy } from './copy';

const words = copy.mediation;

const Choice = ({ mediator, reasons }: { mediator: Mediator; reasons?: readonly string[] }) => (
  <Radio value={mediator.personId}>
    <strong>{mediator.name}</strong> {mediator.organisation} {reasons !== undefined && <State tone="good">{words.suggested}</State>}<br />
    <span className="weak">{[mediator.expertise.join('、'), mediator.area, mediator.languages.join('、'), mediator.charging, words.running(mediator.record.running), recordText(mediator.record)].filter((part) => part !== undefined && part !== '').join(' · ')}</span>
    {reasons !== undefined && reasons.length > 0 && <><br /><span>{words.because}{reasons.join('，')}</span></>}
  </Radio>
);

/** 在线调解规则 10: the court designates. The three best matches come first with why; anybody else of the register may be chosen. */
export const ReferDialog = ({ view, close }: { view: CaseView; close: () => void }) => {
  const [mediatorId, setMediatorId] = useState<PersonId>();
  const params = { caseId: view.head.caseId };
  const suggested = useApi(mediationRoutes.suggestions, { params });
  const roster = useApi(mediationRoutes.mediators, {});
  const refer = useAct(mediationRoutes.refer, words.referDone, close);
  return (
    <Modal
      open title={words.referTitle} okText={words.referOk} cancelText={copy.cancel} width={680} onCancel={close} confirmLoading={refer.isPending} okButtonProps={{ disabled: mediatorId === undefined }}
      onOk={() => { if (mediatorId !== undefined) refer.mutate({ params, body: { mediatorId } }); }}
    >
      <Answer of={suggested}>
        {({ items: best }) => (
          <Answer of={roster}>
            {({ items }) => (
              <Radio.Group className="pick" aria-label={words.chooseMediator} value={mediatorId} onChange={(event) => setMediatorId(event.target.value as PersonId)}>
                {best.map(({ mediator, reasons }) => <Choice key={mediator.personId} mediator={mediator} reasons={reasons} />)}
                {items.filter(({ personId }) => !best.some(({ mediator }) => mediator.personId === personId)).map((mediator) => <Choice key={mediator.personId} mediator={mediator} />)}
              </Radio.Group>
            )}
          </Answer>
        )}
      </Answer>
    </Modal>
  );
};
