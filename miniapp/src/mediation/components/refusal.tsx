import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../ending-copy';

/** Nobody is kept in a mediation: a party ends it with one press, with a reason or without. */
export const Refusal = ({ caseId, done }: { readonly caseId: string; done(): Promise<void> }) => {
  const [reason, setReason] = useState('');
  const send = useAction(async () => {
    await call(mediationRoutes.refuse, { params: { caseId }, body: reason === '' ? {} : { reason } });
    await done();
  });
  return (
    <Folded title={copy.refuse}>
      <Words as='p' className='quiet'>{copy.refuseDetail}</Words>
      <TextField kind='longText' label={copy.refuseReason} value={reason} onChange={setReason} example={copy.refuseExample} optional maxLength={500} />
      <Failure error={send.error} />
      <Button kind='danger' busy={send.busy} onPress={() => void send.run()}>{copy.refuseSend}</Button>
    </Folded>
  );
};
