import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Actions } from '../../ui/actions';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Words } from '../../ui/words';
import { copy } from '../before-filing-copy';

/** 在线调解规则 4, 15: the other side says yes, or ends it with one press. */
export const Consent = ({ caseId, mediation, done }: { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const answer = useAction(async (agreed: boolean) => {
    await (agreed ? call(mediationRoutes.consent, { params: { caseId } }) : call(mediationRoutes.refuse, { params: { caseId }, body: {} }));
    await done();
  });
  return (
    <Card title={copy.consentTitle} tone='strong'>
      <Words as='p'>{copy.consentWhy(mediation.requestedBy ?? '')}</Words>
      <Failure error={answer.error} />
      <Actions>
        <Button busy={answer.busy} onPress={() => void answer.run(false)}>{copy.consentNo}</Button>
        <Button kind='primary' busy={answer.busy} onPress={() => void answer.run(true)}>{copy.consentYes}</Button>
      </Actions>
    </Card>
  );
};
