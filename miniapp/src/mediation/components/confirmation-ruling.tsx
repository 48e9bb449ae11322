import { useState } from 'react';
import { isConfirmed, openObjection, type Confirmation } from '@shared/mediation/confirmation';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../performance-copy';

type Given = { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> };

/** 解释 372: a party who holds the confirmation to be wrong. */
const Objecting = ({ caseId, done }: Given) => {
  const [reason, setReason] = useState('');
  const send = useAction(async () => {
    await call(mediationRoutes.objectConfirmation, { params: { caseId }, body: { reason: reason.trim() } });
    await done();
  });
  return (
    <Folded title={copy.objection}>
      <Words as='p' className='quiet'>{copy.objectionWhy}</Words>
      <TextField kind='longText' label={copy.objectionReason} value={reason} onChange={setReason} example={copy.objectionExample} maxLength={1000} />
      <Failure error={send.error} />
      <Button busy={send.busy} disabled={reason.trim().length < 10} onPress={() => void send.run()}>{copy.objectionSend}</Button>
    </Folded>
  );
};

/** What the court has ruled on the joint application, and on whoever held it to be wrong. */
export const ConfirmationRuling = ({ confirmation, ruling, ...given }: Given & { readonly confirmation: Confirmation; readonly ruling: NonNullable<Confirmation['ruling']> }) => {
  const stands = isConfirmed(confirmation);
  const open = openObjection(confirmation);
  return (
    <>
      <Card title={copy.confirmation}>
        {ruling.result === 'confirmed' && !stands ? <Notice tone='warning'>{copy.revoked}</Notice> : <Notice tone={ruling.result === 'confirmed' ? 'success' : 'warning'}>{copy.results[ruling.result]}</Notice>}
        <Words as='p'>{copy.number(ruling.caseNumber)}</Words>
        {open === undefined ? null : <Notice>{copy.objected(open.name)}</Notice>}
        {(confirmation.objections ?? []).filter(({ decision }) => decision?.upheld === false).map(({ objectionId, name }) => <Words key={objectionId} as='p' className='quiet'>{copy.objectionOver(name)}</Words>)}
      </Card>
      {stands && open === undefined && given.mediation.mine.partyIds.length > 0 ? <Objecting {...given} /> : null}
    </>
  );
};
