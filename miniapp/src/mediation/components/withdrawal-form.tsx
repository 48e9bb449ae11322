import { useState } from 'react';
import type { CaseView } from '@shared/cases/court-case';
import type { PartyId } from '@shared/kernel/ids';
import { mediationRoutes } from '@shared/mediation/contract';
import { openClaims, type WithdrawalReason } from '@shared/mediation/withdrawal';
import { call } from '../../platform/api';
import { uploadBytes } from '../../platform/upload/upload-bytes';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { ChoiceField } from '../../ui/choice-field';
import { Failure } from '../../ui/failure';
import { SignaturePad } from '../../ui/signature-pad';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../withdrawal-copy';

/** Why, from whom, and a signature. */
export const WithdrawalForm = ({ view, settled, done }: { readonly view: CaseView; readonly settled: boolean; done(): Promise<void> }) => {
  const [reason, setReason] = useState<WithdrawalReason | ''>(settled ? 'settled' : '');
  const [note, setNote] = useState('');
  const [some, setSome] = useState(false);
  const [against, setAgainst] = useState<readonly PartyId[]>([]);
  const [understood, setUnderstood] = useState(false);
  const mine = view.me.parties.map(({ partyId }) => partyId);
  const open = new Set(openClaims(view.parties, view.withdrawals).filter(({ plaintiffId }) => mine.includes(plaintiffId)).map(({ defendantId }) => defendantId));
  const defendants = view.parties.filter(({ partyId }) => open.has(partyId));
  const send = useAction(async (png: ArrayBuffer) => {
    if (reason === '') return;
    const { fileId } = await uploadBytes({ name: copy.signatureName, contentType: 'image/png', bytes: png });
    await call(mediationRoutes.applyWithdrawal, { params: { caseId: view.head.caseId }, body: { reason, fileId, ...(note.trim() === '' ? {} : { note }), ...(some ? { against: [...against] } : {}) } });
    await done();
  });
  const toggle = (partyId: PartyId) => setAgainst(against.includes(partyId) ? against.filter((one) => one !== partyId) : [...against, partyId]);
  const ready = reason !== '' && (!some || against.length > 0);
  return (
    <Card>
      <ChoiceField label={copy.reason} value={reason} choices={copy.reasons} onChange={(value) => setReason(value as WithdrawalReason)} />
      <TextField kind='longText' label={copy.note} value={note} onChange={setNote} example={copy.noteExample} optional maxLength={500} />
      {defendants.length < 2 ? null : <ChoiceField label={copy.whole} value={some ? 'some' : 'all'} choices={[{ value: 'all', text: copy.wholeChoice.all }, { value: 'some', text: copy.wholeChoice.some }]} onChange={(value) => setSome(value === 'some')} />}
      {some ? <Box className='stack'><Words className='field-label'>{copy.against}</Words>{defendants.map(({ partyId, name }) => <CheckField key={partyId} label={name} checked={against.includes(partyId)} onChange={() => toggle(partyId)} />)}</Box> : null}
      <CheckField label={copy.understood} checked={understood} onChange={setUnderstood} />
      <Failure error={send.error} />
      {understood && ready ? <SignaturePad busy={send.busy} action={copy.sign} onSigned={(png) => void send.run(png)} /> : null}
    </Card>
  );
};
