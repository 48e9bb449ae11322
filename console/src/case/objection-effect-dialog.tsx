import { DatePicker, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/court-case';
import { defenceRoutes } from '../../../shared/defence/contract';
import { finalities, type ObjectionEffect, type ObjectionView } from '../../../shared/defence/jurisdiction-ruling';
import { courtDateOf, dateText } from '../../../shared/kernel/time';
import { now } from '../platform/now';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

const words = copy.objection;
const ways = (['notAppealed', 'upheld', 'reversed'] as const).map((value) => ({ value, label: finalities[value] }));

/** The ruling is in force: nobody appealed in time, or the court above has decided. */
export const ObjectionEffectDialog = ({ view, objection, close }: { view: CaseView; objection: ObjectionView; close: () => void }) => {
  const [how, setHow] = useState<ObjectionEffect['how']>('notAppealed');
  const [on, setOn] = useState<string>();
  const [court, setCourt] = useState(objection.asksFor);
  const record = useAct(defenceRoutes.recordEffect, words.recorded, close);
  const notYet = how === 'notAppealed' ? objection.appealUntil === undefined || courtDateOf(new Date(now()).toISOString()) <= objection.appealUntil : on === undefined;
  const intoTransfer = how === 'reversed' && objection.ruling?.result === 'dismissed';
  return (
    <Modal open title={words.recordTitle} okText={words.record} cancelText={copy.cancel} width={620} onCancel={close} confirmLoading={record.isPending} okButtonProps={{ disabled: notYet }}
      onOk={() => record.mutate({ params: { caseId: view.head.caseId, partyId: objection.partyId }, body: { how, ...(how === 'notAppealed' || on === undefined ? {} : { on }), ...(intoTransfer ? { court: court.trim() } : {}) } })}>
      <div className="stack">
        <Radio.Group options={ways} value={how} aria-label={words.final} onChange={(event) => setHow(event.target.value as ObjectionEffect['how'])} />
        {how === 'notAppealed' ? <p className="weak" style={{ margin: 0 }}>{objection.appealUntil === undefined ? words.notServed : words.until(dateText(objection.appealUntil))}</p>
          : <DatePicker aria-label={words.decidedOn} placeholder={words.decidedOn} onChange={(day) => setOn(day?.format('YYYY-MM-DD'))} />}
        {intoTransfer && <div><label htmlFor="effect-court">{words.to}</label><Input id="effect-court" maxLength={60} value={court} onChange={(event) => setCourt(event.target.value)} /></div>}
        <p className="weak" style={{ margin: 0 }}>{words.recordHint}</p>
      </div>
    </Modal>
  );
};
