import { Checkbox, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { CaseView } from '../../../shared/cases/court-case';
import type { DocumentId, PartyId } from '../../../shared/kernel/ids';
import { partyRoles } from '../../../shared/cases/party';
import { serviceRoutes } from '../../../shared/service/contract';
import { useAct } from '../platform/use-act';
import { copy } from './copy';
import { NewPapers, type NewPaper, type PaperKind } from './new-papers';

const words = copy.service.dialog;
type Bundle = keyof typeof words.bundles;
const kindOf: Record<Bundle, PaperKind> = { complaint: 'courtNotice', judgment: 'judgment', ruling: 'ruling', notice: 'courtNotice' };

/** What goes to whom: for the complaint, everything is chosen beforehand and only needs a look. */
export const OrderServiceDialog = ({ view, close }: { view: CaseView; close: () => void }) => {
  const served = new Set(view.services.filter((service) => service.bundle === 'complaint').map((service) => service.addresseePartyId));
  const defendants = view.parties.filter((party) => party.role !== 'plaintiff');
  const unserved = defendants.filter((party) => !served.has(party.partyId));
  const [bundle, setBundle] = useState<Bundle>(unserved.length === 0 ? 'notice' : 'complaint');
  const [to, setTo] = useState<PartyId[]>(unserved.map((party) => party.partyId));
  const [papers, setPapers] = useState<DocumentId[]>([]);
  const [newPapers, setNewPapers] = useState<NewPaper[]>([]);
  const order = useAct(serviceRoutes.order, words.done, close);
  const offered = bundle === 'complaint' ? defendants : view.parties;
  const complaintPapers = view.documents.filter((document) => document.kind === 'complaint' || document.kind === 'evidence');
  const change = (next: Bundle) => { setBundle(next); setTo(next === 'complaint' ? unserved.map((party) => party.partyId) : []); };
  return (
    <Modal
      open title={words.title} okText={words.ok} cancelText={copy.cancel} width={640} onCancel={close} confirmLoading={order.isPending}
      okButtonProps={{ disabled: to.length === 0 || (bundle !== 'complaint' && papers.length + newPapers.length === 0) }}
      onOk={() => order.mutate({ params: { caseId: view.head.caseId }, body: { bundle, addresseePartyIds: to, ...(bundle === 'complaint' ? {} : { documentIds: papers, newPapers }) } })}
    >
      <div className="stack">
        <Radio.Group aria-label={words.bundle} value={bundle} onChange={(event) => change(event.target.value as Bundle)} options={(Object.keys(words.bundles) as Bundle[]).map((value) => ({ value, label: words.bundles[value] }))} />
        <fieldset className="plain">
          <legend>{words.addressees}</legend>
          <Checkbox.Group className="pick" value={to} onChange={(next) => setTo(next as PartyId[])}>
            {offered.map((party) => (
              <Checkbox key={party.partyId} value={party.partyId}>
                {partyRoles[party.role]} <strong>{party.name}</strong><br />
                <span className="weak">{party.phoneMasked === undefined ? words.noPhone : words.phone(party.phoneMasked)}{bundle === 'complaint' && served.has(party.partyId) ? ` · ${words.served}` : ''}{party.electronicService === 'refused' || party.electronicService === 'withdrawn' ? ` · ${words.paperOnly}` : ''}</span>
              </Checkbox>
            ))}
          </Checkbox.Group>
        </fieldset>
        <fieldset className="plain">
          <legend>{bundle === 'complaint' ? words.bundle : words.choose}</legend>
          {bundle === 'complaint' ? (
            <ul className="clauses">
              {complaintPapers.map((document) => <li key={document.documentId}>{document.title}</li>)}
              {words.generated.map((title) => <li key={title}>{title} <span className="weak">（{words.generatedNote}）</span></li>)}
            </ul>
          ) : (
            <><NewPapers key={bundle} kind={kindOf[bundle]} papers={newPapers} onChange={setNewPapers} />
            <Checkbox.Group className="pick long" value={papers} onChange={(next) => setPapers(next as DocumentId[])} options={view.documents.map((document) => ({ value: document.documentId, label: document.title }))} /></>
          )}
        </fieldset>
      </div>
    </Modal>
  );
};
