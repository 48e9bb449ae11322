import { useState } from 'react';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Actions } from '../../ui/actions';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { goBack } from '../../platform/navigate';
import { copy } from '../pages/times/copy';

/** The mediator takes the case or hands it back. */
export const ReferralAnswer = ({ caseId, done }: { readonly caseId: string; done(): Promise<void> }) => {
  const [reason, setReason] = useState('');
  const [disclosure, setDisclosure] = useState('');
  const answer = useAction(async (accepted: boolean) => {
    await call(mediationRoutes.accept, { params: { caseId }, body: { accepted, ...(reason === '' ? {} : { reason }), ...(disclosure === '' ? {} : { disclosure }) } });
    if (accepted) await done();
    else goBack();
  });
  return (
    <>
      <Card title={copy.referred} tone='strong'>
        <Words as='p'>{copy.referredDetail}</Words>
        <TextField kind='longText' label={copy.disclosure} value={disclosure} onChange={setDisclosure} example={copy.disclosureExample} optional maxLength={500} />
        <Failure error={answer.error} />
        <Actions><Button kind='primary' busy={answer.busy} onPress={() => void answer.run(true)}>{copy.accept}</Button></Actions>
      </Card>
      <Folded title={copy.decline}>
        <TextField label={copy.declineReason} value={reason} onChange={setReason} example={copy.reasonExample} />
        <Button kind='danger' busy={answer.busy} onPress={() => void answer.run(false)}>{copy.decline}</Button>
      </Folded>
    </>
  );
};
