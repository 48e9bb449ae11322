import { useState } from 'react';
import { courtNow } from '@shared/kernel/court-clock';
import type { PartyId } from '@shared/kernel/ids';
import { courtDateOf, momentText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { clashesWith } from '@shared/mediation/session-times';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CheckField } from '../../ui/check-field';
import { ChoiceField } from '../../ui/choice-field';
import { DateField } from '../../ui/date-field';
import { Failure } from '../../ui/failure';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../pages/times/copy';
import { copy as session } from '../session-copy';
import { useDiary } from '../use-diary';

interface Draft { readonly day: string; readonly hour: string }
const MINUTES = 60;
const MOST = 6;
const isHour = (text: string): boolean => /^([01]?\d|2[0-3])[:：][0-5]\d$/.test(text.trim());
/** Court-local day and hour → instant. */
const instantOf = ({ day, hour }: Draft): string => new Date(`${day}T${hour.trim().replace('：', ':').padStart(5, '0')}:00+08:00`).toISOString();

const laterDay = (mediation: MediationView, days: number): string =>
  courtDateOf(new Date(Math.max(courtNow(), Date.parse(mediation.acceptedAt ?? '') || 0) + days * 86_400_000).toISOString());

/** The mediator offers some times. */
export const SlotProposal = ({ caseId, mediation, done }: { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const diary = useDiary();
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => [{ day: laterDay(mediation, 1), hour: '09:30' }, { day: laterDay(mediation, 1), hour: '14:30' }]);
  const [apart, setApart] = useState(false);
  const [some, setSome] = useState<readonly string[]>([]);
  const people = mediation.participants.filter(({ key, bound }) => bound && key !== mediation.mediatorId);
  const [shown, setShown] = useState(false);
  const set = (index: number, part: Partial<Draft>): void => setDrafts(drafts.map((draft, at) => (at === index ? { ...draft, ...part } : draft)));
  const send = useAction(async () => {
    setShown(true);
    if (drafts.some(({ day, hour }) => day === '' || !isHour(hour))) return;
    await call(mediationRoutes.proposeTimes, { params: { caseId }, body: { slots: drafts.map((draft) => ({ startsAt: instantOf(draft), minutes: MINUTES })), ...(some.length === 0 ? {} : { partyIds: some as PartyId[] }) } });
    await done();
  });
  return (
    <Card title={mediation.slots.length === 0 ? copy.propose : copy.proposeAgain}>
      <Words as='p' className='quiet'>{copy.proposeDetail}</Words>
      {drafts.map((draft, index) => (
        <Box key={index} as='section' className='slot-draft' label={copy.slotTitle(index + 1)}>
          <Words as='h3'>{copy.slotTitle(index + 1)}</Words>
          <DateField label={copy.day} value={draft.day} onChange={(day) => set(index, { day })} />
          <TextField label={copy.hour} value={draft.hour} onChange={(hour) => set(index, { hour })} example={copy.hourExample} {...(shown && !isHour(draft.hour) ? { error: copy.hourWrong } : {})} />
          {draft.day === '' || !isHour(draft.hour) ? null : clashesWith({ startsAt: instantOf(draft), minutes: MINUTES }, diary, caseId).map((one) => <Words key={one.caseId} as='p' className='field-warning'>{session.clash(momentText(one.startsAt), one.title)}</Words>)}
          {drafts.length > 1 ? <Button kind='quiet' onPress={() => setDrafts(drafts.filter((_, at) => at !== index))}>{copy.removeSlot(index + 1)}</Button> : null}
        </Box>
      ))}
      {drafts.length < MOST ? <Button onPress={() => setDrafts([...drafts, { day: laterDay(mediation, 2), hour: '09:30' }])}>{copy.add}</Button> : null}
      {people.length < 2 ? null : <ChoiceField label={session.with} value={apart ? 'some' : 'all'} choices={[{ value: 'all', text: session.withAll }, { value: 'some', text: session.withSome }]} onChange={(value) => { setApart(value === 'some'); setSome([]); }} />}
      {apart ? <Box className='stack'><Words className='field-label'>{session.withWhom}</Words>{people.map(({ key, name }) => <CheckField key={key} label={name} checked={some.includes(key)} onChange={(on) => setSome(on ? [...some, key] : some.filter((one) => one !== key))} />)}</Box> : null}
      <Failure error={send.error} />
      <Button kind='primary' busy={send.busy} onPress={() => void send.run()}>{copy.send}</Button>
    </Card>
  );
};
