import { useState } from 'react';
import type { CaseView } from '@shared/cases/court-case';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../../../platform/api';
import { useAction } from '../../../platform/use-action';
import { useParams } from '../../../platform/use-params';
import { Actions } from '../../../ui/actions';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { MediationFacts } from '../../components/mediation-facts';
import { MediationPage } from '../../components/mediation-page';
import { useCase } from '../../use-case';
import { copy } from './copy';

const over = (view: CaseView): boolean => view.mediation === undefined || view.mediation.state === 'failed' || view.mediation.state === 'ended';

const FirstAnswer = ({ caseId, done }: { readonly caseId: string; done(): Promise<void> }) => {
  const answer = useAction(async (accepted: boolean) => {
    await call(mediationRoutes.answerFirstMediation, { params: { caseId }, body: { accepted } });
    await done();
  });
  return (
    <Card title={copy.question} tone='strong'>
      <Words as='p'>{copy.questionDetail}</Words>
      <Words as='p' className='quiet'>{copy.declineDetail}</Words>
      <Failure error={answer.error} />
      <Actions>
        <Button busy={answer.busy} onPress={() => void answer.run(false)}>{copy.decline}</Button>
        <Button kind='primary' busy={answer.busy} onPress={() => void answer.run(true)}>{copy.accept}</Button>
      </Actions>
    </Card>
  );
};

const Ask = ({ caseId, done }: { readonly caseId: string; done(): Promise<void> }) => {
  const [note, setNote] = useState('');
  const ask = useAction(async () => {
    await call(mediationRoutes.request, { params: { caseId }, body: { note } });
    await done();
  });
  return (
    <Card>
      <TextField kind='longText' label={copy.note} value={note} onChange={setNote} example={copy.noteExample} optional maxLength={500} />
      <Failure error={ask.error} />
      <Button kind='primary' busy={ask.busy} onPress={() => void ask.run()}>{copy.send}</Button>
    </Card>
  );
};

/** Ask for mediation, or answer whether to try it first. */
export default function RequestPage() {
  const { caseId = '' } = useParams();
  const loaded = useCase(caseId);
  return (
    <Frame title={copy.title}>
      <MediationPage path='mediation/pages/request/index' caseId={caseId} loaded={loaded}>{(view) => {
        const asked = view.head.firstMediation === 'undecided' && view.me.parties.some(({ role }) => role === 'plaintiff');
        return (
          <>
            {view.mediation === undefined || over(view) ? null : <><Notice>{view.mediation.state === 'requested' ? copy.sent : copy.open}</Notice><MediationFacts mediation={view.mediation} /></>}
            <Card>
              <Words as='p'>{copy.what}</Words>
              <Box as='ul' className='stack'>{copy.points.map((point) => <Box key={point} as='li'>{point}</Box>)}</Box>
            </Card>
            {asked && over(view) ? <FirstAnswer caseId={caseId} done={loaded.reload} /> : over(view) ? <Ask caseId={caseId} done={loaded.reload} /> : null}
          </>
        );
      }}</MediationPage>
    </Frame>
  );
}
