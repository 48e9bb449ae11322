import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { ApiError } from '../../platform/api-error';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ChoiceField } from '../../ui/choice-field';
import { Failure } from '../../ui/failure';
import { TextField } from '../../ui/text-field';
import { copy } from '../pages/offers/copy';

const kinds = (['sealed', 'open'] as const).map((value) => ({ value, text: copy.kindChoices[value] }));

/** The mediator asks two sides for a number. */
export const StartRound = ({ caseId, mediation, done }: { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const [draft, setDraft] = useState({ kind: 'sealed', subject: '', payer: '', payee: '' });
  const set = (field: keyof typeof draft) => (value: string) => setDraft({ ...draft, [field]: value });
  const parties = mediation.participants.filter(({ key, bound }) => bound && key !== mediation.mediatorId).map(({ key, name }) => ({ value: key, text: name }));
  const send = useAction(async () => {
    const { kind, subject, payer, payee } = draft;
    if (subject.trim().length < 2 || payer === '' || payee === '') throw new ApiError('request.invalid', copy.unfinished);
    await call(mediationRoutes.openRound, { params: { caseId }, body: { kind: kind as 'sealed' | 'open', subject: subject.trim(), payerPartyId: payer, payeePartyId: payee } });
    await done();
  });
  return (
    <Card title={copy.start}>
      <ChoiceField label={copy.kind} value={draft.kind} choices={kinds} onChange={set('kind')} help={draft.kind === 'sealed' ? copy.sealedHow : copy.openHow} />
      <TextField label={copy.subject} value={draft.subject} onChange={set('subject')} example={copy.subjectExample} maxLength={100} />
      <ChoiceField label={copy.payer} value={draft.payer} choices={parties} onChange={set('payer')} />
      <ChoiceField label={copy.payee} value={draft.payee} choices={parties} onChange={set('payee')} />
      <Failure error={send.error} />
      <Button kind='primary' busy={send.busy} onPress={() => void send.run()}>{copy.startSend}</Button>
    </Card>
  );
};
