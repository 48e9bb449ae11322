import { useState } from 'react';
import { momentText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { addToCalendar } from '../../platform/add-to-calendar';
import { call } from '../../platform/api';
import { go } from '../../platform/navigate';
import { useAction } from '../../platform/use-action';
import { Actions } from '../../ui/actions';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { Words } from '../../ui/words';
import { copy as shared } from '../copy';
import { copy } from '../session-copy';
import { useSessionRules } from '../use-session-rules';

type Given = { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> };
const CHOICES = [[10, 20], [30, 60]];

/** A party says it will be late, and is waited for so much longer. */
const Late = ({ caseId, done }: Given) => {
  const say = useAction(async (minutes: number) => {
    await call(mediationRoutes.sayLate, { params: { caseId }, body: { minutes } });
    await done();
  });
  return (
    <Folded title={copy.late}>
      <Words as='p' className='quiet'>{copy.lateWhy}</Words>
      <Failure error={say.error} />
      {CHOICES.map((row) => <Actions key={row.join()}>{row.map((minutes) => <Button key={minutes} busy={say.busy} onPress={() => void say.run(minutes)}>{copy.lateBy(minutes)}</Button>)}</Actions>)}
    </Folded>
  );
};

/** The fixed session: when, into the calendar, the way in, and what to do when one cannot be in time. */
export const SessionCard = (given: Given) => {
  const { caseId, mediation } = given;
  const [added, setAdded] = useState(false);
  const rules = useSessionRules();
  const add = useAction(async () => {
    const { name, ics, startsAt } = await call(mediationRoutes.sessionCalendar, { params: { caseId } });
    await addToCalendar({ name, ics, startsAt, title: copy.calendarTitle, lastDayOn: startsAt.slice(0, 10), note: copy.calendarNote });
    setAdded(true);
  });
  const { session, mine, participants } = mediation;
  if (session === undefined) return null;
  const nameOf = (partyId: string) => participants.find(({ key }) => key === partyId)?.name ?? '';
  return (
    <>
      <Card title={copy.fixed} tone='strong'>
        <Words as='p' className='next-step'>{momentText(session.startsAt)}</Words>
        <Words as='p' className='quiet'>{copy.reminders(rules?.remindMinutes)}</Words>
        {Object.entries(session.late ?? {}).map(([partyId, { minutes }]) => <Words key={partyId} as='p'>{copy.willBeLate(nameOf(partyId), minutes)}</Words>)}
        <Button kind='primary' onPress={() => go('mediation/pages/room/index', { caseId })}>{shared.toRoom}</Button>
        {added ? <Words as='p' spoken='status'>{copy.added}</Words> : <Button busy={add.busy} onPress={() => void add.run()}>{copy.calendar}</Button>}
        <Failure error={add.error} />
      </Card>
      {mine.partyIds.length > 0 ? <Late {...given} /> : null}
    </>
  );
};
