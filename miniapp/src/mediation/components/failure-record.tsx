import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../agreement-copy';

/** No agreement: the mediator records why. */
export const FailureRecord = ({ caseId, done }: { readonly caseId: string; done(): Promise<void> }) => {
  const [reason, setReason] = useState('');
  const send = useAction(async () => {
    await call(mediationRoutes.fail, { params: { caseId }, body: { reason } });
    await done();
  });
  return (
    <Folded title={copy.fail}>
      <Words as='p' className='quiet'>{copy.failDetail}</Words>
      <TextField kind='longText' label={copy.failReason} value={reason} onChange={setReason} example={copy.failExample} />
      <Failure error={send.error} />
      <Button kind='danger' busy={send.busy} onPress={() => void send.run()}>{copy.failSend}</Button>
    </Folded>
  );
};
