import { Button, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { withdrawalGrounds, withdrawalReasons, type Withdrawal, type WithdrawalGround } from '../../../shared/mediation/withdrawal';
import { useMay } from '../platform/may';
import { useAct } from '../platform/use-act';
import { State } from '../ui/state';
import { Moment } from '../ui/when';
import type { Shown } from './case-context';
import { copy } from './copy';

const words = copy.withdrawal;
const grounds = Object.entries(withdrawalGrounds).map(([value, { title, article }]) => ({ value, label: `${title}（${article}）` }));

/** CPL 148: a refusal names its ground; leave needs none. */
const RuleDialog = ({ view, withdrawal, close }: Shown & { withdrawal: Withdrawal; close: () => void }) => {
  const [allowed, setAllowed] = useState(true);
  const [ground, setGround] = useState<WithdrawalGround>();
  const [reason, setReason] = useState('');
  const rule = useAct(mediationRoutes.ruleWithdrawal, words.done, close);
  return (
    <Modal open title={words.title} okText={words.ok} cancelText={copy.cancel} width={680} onCancel={close} confirmLoading={rule.isPending}
      onOk={() => rule.mutate({ params: { caseId: view.head.caseId, withdrawalId: withdrawal.withdrawalId }, body: allowed ? { allowed } : { allowed, reason, ...(ground === undefined ? {} : { ground }) } })}>
      <div className="stack">
        <p style={{ margin: 0 }}>{words.review}</p>
        <Radio.Group options={[{ value: true, label: words.allowed }, { value: false, label: words.refused }]} value={allowed} aria-label={words.result} onChange={(event) => setAllowed(event.target.value as boolean)} />
        {!allowed && (
          <>
            <Select aria-label={words.ground} placeholder={words.ground} options={grounds} value={ground} onChange={setGround} />
            <Input.TextArea aria-label={words.reason} placeholder={words.reason} maxLength={1000} autoSize={{ minRows: 3 }} value={reason} onChange={(event) => setReason(event.target.value)} />
          </>
        )}
      </div>
    </Modal>
  );
};

const One = ({ view, withdrawal }: Shown & { withdrawal: Withdrawal }) => {
  const may = useMay();
  const [ruling, setRuling] = useState(false);
  const names = (ids: readonly string[]) => view.parties.filter(({ partyId }) => ids.includes(partyId)).map(({ name }) => name).join('、');
  const done = withdrawal.ruling;
  return (
    <div className="stack">
      <div className="row between">
        <h2>{words.heading}</h2>
        {done === undefined ? <State tone="wait">{words.waiting}</State> : <State tone={done.allowed ? 'good' : 'bad'}>{done.allowed ? words.allowed : words.refused}</State>}
      </div>
      <dl className="facts" style={{ margin: 0 }}>
        <dt>{words.who}</dt><dd>{names(withdrawal.plaintiffIds)}</dd>
        <dt>{words.against}</dt><dd>{names(withdrawal.defendantIds)}</dd>
        <dt>{words.why}</dt><dd>{withdrawalReasons[withdrawal.reason]}{withdrawal.note !== undefined && <div className="weak">{withdrawal.note}</div>}</dd>
        <dt>{words.at}</dt><dd><Moment at={withdrawal.appliedAt} /></dd>
      </dl>
      {done === undefined ? <p className="weak" style={{ margin: 0 }}>{words.paper}</p> : <p style={{ margin: 0 }}>{done.judgeName} · <Moment at={done.at} />{done.ground !== undefined && <> · {withdrawalGrounds[done.ground].title}</>}</p>}
      {done === undefined && may('mediation.ruleWithdrawal') && <div><Button type="primary" onClick={() => setRuling(true)}>{words.rule}</Button></div>}
      {ruling && <RuleDialog view={view} withdrawal={withdrawal} close={() => setRuling(false)} />}
    </div>
  );
};

/** What the plaintiff wants to take back, and the judge's ruling on it. */
export const WithdrawalCard = ({ view }: Shown) => (view.withdrawals.length === 0 ? null
  : <section className="sheet pad stack">{view.withdrawals.map((withdrawal) => <One key={withdrawal.withdrawalId} view={view} withdrawal={withdrawal} />)}</section>);
