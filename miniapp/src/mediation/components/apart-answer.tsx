import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Actions } from '../../ui/actions';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../session-copy';

/** Times are sought with others only. */
export const isOutside = ({ apart, mine }: MediationView): boolean => apart !== undefined && mine.partyIds.length > 0 && !mine.partyIds.some((id) => apart.partyIds.includes(id));

/** 在线调解规则 16: a talk without somebody needs their yes. */
export const ApartAnswer = ({ caseId, mediation, done }: { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const answer = useAction(async (agreed: boolean) => {
    await call(mediationRoutes.answerApart, { params: { caseId }, body: { agreed } });
    await done();
  });
  const { apart, mine, participants } = mediation;
  if (apart === undefined) return null;
  if (mine.partyIds.some((id) => apart.consents.includes(id))) return <Notice tone='success'>{copy.apartDone}</Notice>;
  return (
    <Card title={copy.apart} tone='strong'>
      <Words as='p'>{copy.apartWhy(participants.filter(({ key }) => apart.partyIds.some((id) => id === key)).map(({ name }) => name).join('、'))}</Words>
      <Failure error={answer.error} />
      <Actions>
        <Button busy={answer.busy} onPress={() => void answer.run(false)}>{copy.apartNo}</Button>
        <Button kind='primary' busy={answer.busy} onPress={() => void answer.run(true)}>{copy.apartYes}</Button>
      </Actions>
    </Card>
  );
};
