import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { CaseHead } from '../../../shared/cases/court-case';
import { courtFeeRoutes } from '../../../shared/fees/court-fee-contract';
import { feeRoutes } from '../../../shared/fees/contract';
import { claimKinds } from '../../../shared/fees/claim-kinds';
import { courtDateOf } from '../../../shared/kernel/time';
import { useAct } from '../platform/use-act';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { Money } from '../ui/money';
import { copy } from './copy';

const words = copy.fees.kind;
const kinds = claimKinds();
type Head = Pick<CaseHead, 'caseId' | 'feeKind' | 'claimAmountFen' | 'acceptedAt'>;

/** What the claim would cost as one kind, line by line. */
const Quote = ({ head, kind }: { head: Head; kind: string }) => {
  const on = head.acceptedAt === undefined ? {} : { on: courtDateOf(head.acceptedAt) };
  const quote = useApi(feeRoutes.quote, { query: { kind, amount: String(head.claimAmountFen / 100), ...on } });
  return (
    <Answer of={quote}>
      {({ feeFen, lines, article }) => (
        <div className="stack" style={{ gap: 4 }}>
          <strong><Money fen={feeFen} /></strong>
          {lines.map((line) => <div key={line.text}>{line.text}　<Money fen={line.fen} /></div>)}
          <span className="weak">{article}</span>
        </div>
      )}
    </Answer>
  );
};

/** The kind follows the cause; the clerk chooses another with a reason, and sees what it comes to beside what it is now. */
export const FeeKindDialog = ({ head, close }: { head: Head; close: () => void }) => {
  const [kind, setKind] = useState<string>();
  const [reason, setReason] = useState('');
  const change = useAct(courtFeeRoutes.changeFeeKind, words.changed, close);
  return (
    <Modal open width={760} title={words.title} okText={words.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={change.isPending} okButtonProps={{ disabled: kind === undefined || reason.trim().length < 4 }}
      onOk={() => kind !== undefined && change.mutate({ params: { caseId: head.caseId }, body: { feeKind: kind, reason: reason.trim() } })}>
      <div className="stack" style={{ gap: 12 }}>
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 24 }}>
          <div className="stack" style={{ gap: 8 }}><span className="weak">{words.now}</span><span>{kinds.find(({ value }) => value === head.feeKind)?.label ?? head.feeKind}</span><Quote head={head} kind={head.feeKind} /></div>
          <div className="stack" style={{ gap: 8 }}>
            <label htmlFor="fee-kind">{words.next}</label>
            <Select id="fee-kind" placeholder={words.choose} value={kind ?? null} onChange={setKind} options={kinds.filter(({ value }) => value !== head.feeKind)} />
            {kind !== undefined && <Quote head={head} kind={kind} />}
          </div>
        </div>
        <label htmlFor="kind-reason">{copy.fees.reason}</label>
        <Input.TextArea id="kind-reason" autoSize={{ minRows: 2 }} value={reason} onChange={(event) => setReason(event.target.value)} />
        <p className="weak" style={{ margin: 0 }}>{words.note}</p>
      </div>
    </Modal>
  );
};
