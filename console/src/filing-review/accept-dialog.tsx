import { Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { partyRoles } from '../../../shared/cases/party';
import { claimKinds } from '../../../shared/fees/claim-kinds';
import { filingRoutes } from '../../../shared/filing/contract';
import { formOf } from '../../../shared/filing/forms';
import { partiesOf } from '../../../shared/filing/parties-of';
import type { FilingView } from '../../../shared/filing/filing';
import { FeeQuoteLines } from '../case/fee-quote';
import { useAct } from '../platform/use-act';
import { Money } from '../ui/money';
import { copy } from './copy';

type Procedure = 'summary' | 'ordinary' | 'smallClaims';
const words = copy.accept;
const kinds = claimKinds();

/** 登记立案: the procedure, and the fee kind that follows the cause unless the clerk says otherwise and why. */
export const AcceptDialog = ({ filing, open, close }: { filing: FilingView; open: boolean; close: () => void }) => {
  const [procedure, setProcedure] = useState<Procedure>('summary');
  const proposed = filing.quote?.kind;
  const [chosen, choose] = useState<string>();
  const [reason, setReason] = useState('');
  const kind = chosen ?? proposed;
  const changed = kind !== undefined && kind !== proposed;
  const [abroad, setAbroad] = useState<string[]>([]);
  const form = formOf(filing.causeOfAction);
  const parties = form === undefined ? [] : partiesOf(form, filing.answers).map(({ path, name, role }) => ({ value: path, label: `${partyRoles[role]} ${name}` }));
  const accept = useAct(filingRoutes.accept, words.done, close);
  return (
    <Modal
      open={open} title={words.title} okText={words.ok} cancelText={copy.cancel} onCancel={close} confirmLoading={accept.isPending} okButtonProps={{ disabled: changed && reason.trim().length < 4 }}
      onOk={() => accept.mutate({ params: { caseId: filing.caseId }, body: { procedure, ...(abroad.length > 0 ? { abroad } : {}), ...(changed ? { feeKind: kind, reason: reason.trim() } : {}) } })}
    >
      <p>{copy.amount} <Money fen={filing.claimAmountFen} />{filing.quote !== undefined && <>，{copy.quote} <Money fen={filing.quote.feeFen} /></>}</p>
      <Radio.Group className="pick" aria-label={words.procedure} value={procedure} onChange={(event) => setProcedure(event.target.value as Procedure)}>
        {words.procedures.map(({ value, label, hint }) => <Radio key={value} value={value}><strong>{label}</strong><br /><span className="weak">{hint}</span></Radio>)}
      </Radio.Group>
      {proposed !== undefined && (
        <div className="stack" style={{ gap: 8, marginTop: 16 }}>
          <label htmlFor="accept-kind">{words.kind}</label>
          <Select id="accept-kind" value={kind ?? null} onChange={choose} options={kinds.map((one) => (one.value === proposed ? { ...one, label: words.byCause(one.label) } : one))} />
          {changed && open && (
            <>
              <FeeQuoteLines head={{ caseId: filing.caseId, claimAmountFen: filing.claimAmountFen, feeKind: proposed }} kind={kind} />
              <label htmlFor="accept-kind-reason">{words.kindReason}</label>
              <Input.TextArea id="accept-kind-reason" autoSize={{ minRows: 2 }} value={reason} onChange={(event) => setReason(event.target.value)} />
            </>
          )}
        </div>
      )}
      <div className="stack" style={{ gap: 8, marginTop: 16 }}>
        <label htmlFor="accept-abroad">{words.abroad}</label>
        <Select id="accept-abroad" mode="multiple" allowClear value={abroad} onChange={setAbroad} options={parties} placeholder={words.nobodyAbroad} />
        {abroad.length > 0 && <p className="weak" style={{ margin: 0 }}>{words.abroadHint}</p>}
      </div>
      <p className="weak">{words.draw}</p>
    </Modal>
  );
};
