import { Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/court-case';
import { defenceRoutes } from '../../../shared/defence/contract';
import { jurisdictionBases, objectionResults, type JurisdictionBasis, type ObjectionResult, type ObjectionView } from '../../../shared/defence/jurisdiction-ruling';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

const words = copy.objection;
const results = Object.entries(objectionResults).map(([value, label]) => ({ value, label }));
const bases = Object.entries(jurisdictionBases).map(([value, { title, article }]) => ({ value, label: `${title}（${article}）` }));

/** CPL 130 I: dismissed or transferred, on which basis of jurisdiction, why, and where to. */
export const RuleObjectionDialog = ({ view, objection, close }: { view: CaseView; objection: ObjectionView; close: () => void }) => {
  const [result, setResult] = useState<ObjectionResult>();
  const [basis, setBasis] = useState<JurisdictionBasis>();
  const [court, setCourt] = useState(objection.asksFor);
  const [reason, setReason] = useState('');
  const rule = useAct(defenceRoutes.rule, words.ruled, close);
  const whole = result !== undefined && basis !== undefined && reason.trim().length >= 10 && (result === 'dismissed' || court.trim().length >= 4);
  return (
    <Modal open title={words.title(objection.partyName)} okText={words.ok} cancelText={copy.cancel} width={680} onCancel={close} confirmLoading={rule.isPending} okButtonProps={{ disabled: !whole }}
      onOk={() => { if (result !== undefined && basis !== undefined) rule.mutate({ params: { caseId: view.head.caseId, partyId: objection.partyId }, body: { result, basis, reason: reason.trim(), ...(result === 'transferred' ? { court: court.trim() } : {}) } }); }}>
      <div className="stack">
        <Radio.Group options={results} value={result} aria-label={words.result} onChange={(event) => setResult(event.target.value as ObjectionResult)} />
        {result === 'transferred' && <div><label htmlFor="ruling-court">{words.to}</label><Input id="ruling-court" maxLength={60} value={court} onChange={(event) => setCourt(event.target.value)} /></div>}
        <Select aria-label={words.basis} placeholder={words.basis} options={bases} value={basis} onChange={setBasis} />
        <div><label htmlFor="ruling-reason">{words.reasonHint}</label><Input.TextArea id="ruling-reason" maxLength={3000} autoSize={{ minRows: 3 }} value={reason} onChange={(event) => setReason(event.target.value)} /></div>
        <p className="weak" style={{ margin: 0 }}>{view.head.procedure === 'smallClaims' ? words.afterAtOnce : words.after}</p>
      </div>
    </Modal>
  );
};
