import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { NextStep } from '@shared/cases/court-case';
import { mediationRoutes } from '@shared/mediation/contract';
import { dateText } from '@shared/kernel/time';
import { call } from '../../platform/api';
import { thisYear } from '../../platform/today';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Sheet } from '../../ui/sheet';
import { Words } from '../../ui/words';
import { copy } from './copy';
import { stepPlace } from './step-place';

const turns = { you: copy.yourTurn, court: copy.courtTurn, mediator: copy.mediatorTurn, others: copy.othersTurn, nobody: copy.nobodyTurn } as const;

/** The first sentence of the case page: whose turn, to do what, by which day, what happens otherwise; and its button. */
export const NextStepCard = ({ step, caseId, onChanged }: { readonly step: NextStep; readonly caseId: string; onChanged(): void }) => {
  const [asking, setAsking] = useState(false);
  const place = stepPlace(step, caseId);
  const answer = useAction(async (accepted: boolean) => {
    await call(mediationRoutes.answerFirstMediation, { params: { caseId }, body: { accepted } });
    setAsking(false);
    onChanged();
  });
  const words = copy.action[step.action];
  const due = step.dueOn === undefined ? undefined : dateText(step.dueOn, thisYear());
  return (
    <Card tone='strong'>
      {step.text.startsWith(turns[step.whose]) ? null : <Words className={step.whose === 'you' ? 'turn turn-you' : 'turn'}>{turns[step.whose]}</Words>}
      <Words as='p' className='next-step'>{step.text}</Words>
      {due === undefined || step.whose !== 'you' || step.text.includes(due) ? null : <Words as='p' className='quiet'>{copy.byDay(due)}</Words>}
      {step.provisional === true ? <Words as='p' className='field-warning'>{copy.provisional}</Words> : null}
      {place !== undefined && words !== undefined ? <Button kind='primary' onPress={() => void Taro.navigateTo({ url: place })}>{words}</Button> : null}
      {step.action === 'answerFirstMediation' ? <Button kind='primary' onPress={() => setAsking(true)}>{words}</Button> : null}
      <Sheet title={copy.firstMediation} open={asking} onClose={() => setAsking(false)}>
        <Words as='p'>{copy.firstMediationHint}</Words>
        <Failure error={answer.error} />
        <Box className='stack'>
          <Button kind='primary' busy={answer.busy} onPress={() => void answer.run(true)}>{copy.acceptMediation}</Button>
          <Button busy={answer.busy} onPress={() => void answer.run(false)}>{copy.declineMediation}</Button>
        </Box>
      </Sheet>
    </Card>
  );
};
