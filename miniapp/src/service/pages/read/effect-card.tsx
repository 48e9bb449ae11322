import { useState } from 'react';
import { serviceRoutes } from '@shared/service/contract';
import type { ServiceView } from '@shared/service/service';
import { periodDay } from '@shared/service/service-effect';
import { dateText, momentText } from '@shared/kernel/time';
import { addToCalendar } from '../../../platform/add-to-calendar';
import { call } from '../../../platform/api';
import { go } from '../../../platform/navigate';
import { openPaper } from '../../../platform/open-paper';
import { useAction } from '../../../platform/use-action';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { effectWords } from '../../../ui/effect-words';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** After signing for it: from which day it has effect, by which rule, and what runs from then. */
export const EffectCard = ({ caseId, service }: { readonly caseId: string; readonly service: ServiceView }) => {
  const open = useAction(async (documentId: string) => openPaper({ caseId, documentId, title: copy.certificateTitle }));
  const { effect, certificateDocumentId, confirmedAt, serviceId } = service;
  const [added, setAdded] = useState(false);
  const remind = useAction(async () => {
    const { name, ics, lastDayOn } = await call(serviceRoutes.calendar, { params: { caseId, serviceId } });
    await addToCalendar({ name, ics, title: effect?.periods[0]?.title ?? copy.periods, lastDayOn: lastDayOn ?? '', note: effect?.sentence ?? '' });
    setAdded(true);
  });
  return (
    <>
      {confirmedAt === undefined ? null : <Notice tone='success' live><Words as='p'>{copy.confirmed}</Words><Words as='p'>{copy.confirmedAt(momentText(confirmedAt))}</Words></Notice>}
      {effect === undefined ? null : (
        <Card tone='strong'>
          <Words as='p' className='next-step'>{effect.sentence}</Words>
          <Facts items={[[copy.effective, dateText(effect.effectiveOn)], ...effect.periods.map((period) => [period.title, `${periodDay(period)}${period.provisional ? copy.provisional : ''}`] as const)]} />
          <Words as='p' className='quiet'>{effectWords(effect)}</Words>
          {effect.periods.length === 0 ? null : added ? <Words as='p' spoken='status'>{copy.calendarAdded}</Words> : <Button busy={remind.busy} onPress={() => void remind.run()}>{copy.calendar}</Button>}
          <Failure error={remind.error} />
        </Card>
      )}
      {certificateDocumentId === undefined ? null : <Button busy={open.busy} onPress={() => void open.run(certificateDocumentId)}>{copy.certificate}</Button>}
      <Failure error={open.error} />
      {confirmedAt === undefined ? null : <Button kind='primary' onPress={() => go('cases/case/index', { caseId })}>{copy.toCase}</Button>}
    </>
  );
};
