import { Alert, Tabs } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { documentRoutes } from '../../../shared/documents/contract';
import { filingRoutes } from '../../../shared/filing/contract';
import type { FilingView } from '../../../shared/filing/filing';
import { formOf } from '../../../shared/filing/forms';
import type { CaseId } from '../../../shared/kernel/ids';
import { useAct } from '../platform/use-act';
import { useApi } from '../platform/use-api';
import { useMay } from '../platform/may';
import { Refusal } from '../platform/refusal';
import { Answer } from '../ui/answer';
import { Money } from '../ui/money';
import { scrollable } from '../ui/scrollable';
import { State } from '../ui/state';
import { AcceptDialog } from './accept-dialog';
import { copy } from './copy';
import { Corrections } from './corrections';
import { DecisionBar } from './decision-bar';
import { Evidence } from './evidence';
import { factGroups } from './fact-groups';
import { Facts } from './facts';
import { KeysDialog } from './keys-dialog';
import { RefuseDialog } from './refuse-dialog';
import { Related, useRelated } from './related';
import { SecondReturn } from './second-return';
import { TransferDialog } from './transfer-dialog';
import { StartFacts } from './start-facts';
import { useCorrections } from './use-corrections';
import { useReviewKeys } from './use-review-keys';

const Head = ({ filing }: { filing: FilingView }) => (
  <header className="review-head row between">
    <div className="row"><Link to="/filing">{copy.back}</Link><h1>{filing.causeOfAction}</h1><span className="figures weak">{filing.caseNumber ?? filing.receipt?.receiptNumber}</span></div>
    <div className="row">
      <span>{copy.amount} <Money fen={filing.claimAmountFen} /></span>
      {filing.quote !== undefined && <span>{copy.quote} <Money fen={filing.quote.feeFen} /></span>}
      <State tone={filing.signature === undefined ? 'bad' : 'good'}>{filing.signature === undefined ? copy.noSignature : copy.signature(filing.signature.name)}</State>
      {(filing.coSigners ?? []).map(({ path, name, state }) => <State key={path} tone={state === 'signed' ? 'good' : 'bad'}>{state === 'signed' ? copy.signature(name) : copy.noSignatureOf(name)}</State>)}
      {filing.electronicService !== undefined && <State tone={filing.electronicService === 'given' ? 'good' : 'plain'}>{copy.consent[filing.electronicService]}</State>}
    </div>
  </header>
);

const Review = ({ filing }: { filing: FilingView }) => {
  const { caseId } = filing;
  const mayDecide = useMay()('filing.review');
  const open = filing.state === 'submitted' && mayDecide;
  const [tab, setTab] = useState('evidence');
  const [dialog, setDialog] = useState<'accept' | 'refuse' | 'transfer' | 'keys'>();
  const close = () => setDialog(undefined);
  const corrections = useCorrections(caseId);
  const papers = useApi(documentRoutes.caseDocuments, { params: { caseId } });
  const sendBack = useAct(filingRoutes.returnForCorrection, copy.returned, () => corrections.clear());
  const groups = useMemo(() => {
    const form = formOf(filing.causeOfAction);
    return form === undefined ? [] : factGroups(form, filing.answers, filing.findings);
  }, [filing]);
  const related = useRelated(caseId, mayDecide);
  const ask = useAct(filingRoutes.askSecondReturn, copy.second.asked, () => { corrections.clear(); sendBack.reset(); });
  const once = sendBack.error instanceof Refusal && sendBack.error.code === 'filing.correctionOnce' ? sendBack.error.message : undefined;
  const request = { items: corrections.items, dueOn: corrections.dueOn };
  const keys = useMemo(() => ({ a: () => setDialog('accept'), r: () => setTab('corrections'), d: () => setDialog('refuse'), t: () => setDialog('transfer'), '?': () => setDialog('keys') }), []);
  useReviewKeys(open, keys);
  const told = filing.state === 'returned' ? filing.corrections?.items ?? [] : [];
  const shown = told.length > 0 ? { ...corrections, items: told } : corrections;
  return (
    <div className="review">
      <Head filing={filing} />
      <div className="review-body">
        <section className="review-facts" {...scrollable} aria-label={filing.causeOfAction}>
          {filing.secondReturn !== undefined && <SecondReturn filing={filing} asked={filing.secondReturn} />}
          {filing.outcome !== undefined && <Alert type="info" showIcon title={filing.outcome.court === undefined ? copy.outcome.inadmissible : copy.outcome.transferred(filing.outcome.court)} description={filing.outcome.reason} />}
          {related.data?.items.some(({ duplicate }) => duplicate) === true && open && <Alert type="warning" showIcon title={copy.related.duplicate} action={<a href="#related" onClick={(event) => { event.preventDefault(); setTab('related'); }}>{copy.tabs.related(0)}</a>} />}
          <StartFacts filing={filing} />
          <Facts groups={groups} corrected={new Set(shown.items.map((item) => item.path))} onCorrect={open ? (path, label) => { corrections.add(path, label); setTab('corrections'); } : undefined} />
        </section>
        <div className="review-right">
          <Tabs activeKey={tab} onChange={setTab} items={[
            { key: 'evidence', label: copy.tabs.evidence, children: <Answer of={papers}>{({ items }) => <Evidence caseId={caseId} papers={items} files={filing.files} state={open ? corrections : undefined} onAsked={() => setTab('corrections')} />}</Answer> },
            ...(mayDecide ? [{ key: 'related', label: copy.tabs.related(related.data?.items.length ?? 0), children: <Related of={related} /> }] : []),
            { key: 'corrections', label: copy.tabs.corrections(shown.items.length), children: (
              <Corrections state={shown} open={open} before={filing.state === 'submitted' ? filing.corrections?.items ?? [] : []} files={filing.files} busy={sendBack.isPending || ask.isPending} onSend={() => sendBack.mutate({ params: { caseId }, body: request })} refusal={once} onAsk={(reason) => ask.mutate({ params: { caseId }, body: { ...request, reason } })} />
            ) },
          ]} />
        </div>
      </div>
      <DecisionBar filing={filing} mayDecide={mayDecide} onAccept={() => setDialog('accept')} onReturn={() => setTab('corrections')} onRefuse={() => setDialog('refuse')} onTransfer={() => setDialog('transfer')} onKeys={() => setDialog('keys')} />
      <AcceptDialog filing={filing} open={dialog === 'accept'} close={close} />
      <RefuseDialog caseId={caseId} open={dialog === 'refuse'} close={close} />
      <TransferDialog caseId={caseId} open={dialog === 'transfer'} close={close} />
      <KeysDialog open={dialog === 'keys'} close={close} />
    </div>
  );
};

export const FilingReviewPage = () => {
  const { caseId } = useParams();
  const filing = useApi(filingRoutes.read, { params: { caseId: caseId as CaseId } });
  return <Answer of={filing}>{(data) => <Review key={data.caseId} filing={data} />}</Answer>;
};
