import { useState } from 'react';
import { momentText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { Box } from '../../ui/box';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy as shared } from '../copy';
import { copy } from '../pages/times/copy';
import { clashDetail } from '../clash-detail';
import { useDiary } from '../use-diary';

/** A party ticks the times they can come. */
export const SlotChoice = ({ caseId, mediation, done }: { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const diary = useDiary();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [changing, setChanging] = useState(false);
  const send = useAction(async (slotIds: readonly string[]) => {
    await call(mediationRoutes.answerTimes, { params: { caseId }, body: { slotIds } });
    setChanging(false);
    await done();
  });
  if (mediation.mine.answered && !changing) return <><Notice tone='success'>{copy.picked}</Notice><Button onPress={() => setChanging(true)}>{copy.change}</Button></>;
  return (
    <Card title={copy.pick} tone='strong'>
      <Words as='p' className='quiet'>{copy.pickDetail}</Words>
      <Box className='choices'>
        {mediation.slots.map(({ slotId, startsAt, minutes }) => (
          <CheckField key={slotId} label={shared.slot(momentText(startsAt), minutes)} {...clashDetail({ startsAt, minutes }, diary, caseId)} checked={chosen.includes(slotId)} onChange={(on) => setChosen(on ? [...chosen, slotId] : chosen.filter((one) => one !== slotId))} />
        ))}
      </Box>
      <Failure error={send.error} />
      <Button kind='primary' disabled={chosen.length === 0} busy={send.busy} onPress={() => void send.run(chosen)}>{copy.submit}</Button>
      <Button kind='quiet' onPress={() => void send.run([])}>{copy.none}</Button>
    </Card>
  );
};
