import { useState } from 'react';
import { dateText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Actions } from '../../ui/actions';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { Words } from '../../ui/words';
import { copy } from '../ending-copy';

type Given = { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> };

const Proposal = ({ caseId, mediation, done }: Given) => {
  const [until, setUntil] = useState('');
  const send = useAction(async () => {
    await call(mediationRoutes.proposeExtension, { params: { caseId }, body: { until } });
    await done();
  });
  return (
    <Folded title={copy.extension}>
      <Words as='p' className='quiet'>{copy.extensionDetail(dateText(mediation.limitOn ?? ''))}</Words>
      <DateField label={copy.until} value={until} onChange={setUntil} />
      <Failure error={send.error} />
      <Button disabled={until === ''} busy={send.busy} onPress={() => void send.run()}>{copy.propose}</Button>
    </Folded>
  );
};

const Answer = ({ caseId, mediation, extension, done }: Given & { readonly extension: NonNullable<MediationView['extension']> }) => {
  const { mine, participants, mediatorId } = mediation;
  const mustAnswer = mine.partyIds.some((partyId) => !extension.agreedPartyIds.includes(partyId));
  const answer = useAction(async (agreed: boolean) => {
    await call(mediationRoutes.answerExtension, { params: { caseId }, body: { agreed } });
    await done();
  });
  return (
    <Card title={copy.extension} {...(mustAnswer ? { tone: 'strong' as const } : {})}>
      <Words as='p'>{copy.proposed(extension.proposedBy, dateText(extension.until))}</Words>
      <Words as='p' className='quiet'>{copy.agreedSoFar(extension.agreedPartyIds.length, participants.filter(({ key, bound }) => bound && key !== mediatorId).length)}</Words>
      <Failure error={answer.error} />
      {mustAnswer ? (
        <Actions>
          <Button busy={answer.busy} onPress={() => void answer.run(false)}>{copy.disagree}</Button>
          <Button kind='primary' busy={answer.busy} onPress={() => void answer.run(true)}>{copy.agree}</Button>
        </Actions>
      ) : mine.partyIds.length > 0 ? <Words as='p'>{copy.youAgreed}</Words> : null}
    </Card>
  );
};

const RUNNING: ReadonlySet<string> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting', 'signing']);

/** Going on beyond the limit: proposed by anybody in the mediation, in force when everybody has agreed. */
export const Extension = (given: Given) => {
  const { mediation: { state, limitOn, extension, track } } = given;
  if (!RUNNING.has(state) || limitOn === undefined) return null;
  if (extension !== undefined && extension.agreedAt === undefined) return <Answer {...given} extension={extension} />;
  return extension !== undefined && track === 'N' ? null : <Proposal {...given} />;
};
