import { Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { PartyView } from '../../../shared/cases/party';
import type { CaseId, PartyId } from '../../../shared/kernel/ids';
import { serviceRoutes } from '../../../shared/service/contract';
import { useMay } from '../platform/may';
import { useAct } from '../platform/use-act';
import { copy } from './copy';

const words = copy.service.phrase;

/** Words agreed with somebody who has no account, so that they know the court's messages. */
export const PhraseButton = ({ caseId, parties }: { caseId: CaseId; parties: readonly PartyView[] }) => {
  const mayTell = useMay()('service.order');
  const [open, setOpen] = useState(false);
  const [partyId, setParty] = useState<PartyId>();
  const [safePhrase, setPhrase] = useState('');
  const tell = useAct(serviceRoutes.tellPhrase, words.done, () => { setOpen(false); setPhrase(''); });
  if (!mayTell || parties.length === 0) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>{words.button}</Button>
      <Modal open={open} title={words.button} okText={words.ok} cancelText={copy.cancel} onCancel={() => setOpen(false)} confirmLoading={tell.isPending} okButtonProps={{ disabled: partyId === undefined || safePhrase.trim().length < 2 }}
        onOk={() => { if (partyId !== undefined) tell.mutate({ params: { caseId, partyId }, body: { safePhrase: safePhrase.trim() } }); }}>
        <p className="weak">{words.hint}</p>
        <label htmlFor="phrase-party">{words.party}</label>
        <Select id="phrase-party" className="wide" {...(partyId === undefined ? {} : { value: partyId })} onChange={setParty} options={parties.map((party) => ({ value: party.partyId, label: party.name }))} />
        <label htmlFor="phrase-words">{words.phrase}</label>
        <Input id="phrase-words" maxLength={12} value={safePhrase} onChange={(event) => setPhrase(event.target.value)} />
      </Modal>
    </>
  );
};
