import { useState } from 'react';
import type { RoomFacts } from '@shared/mediation/room';
import type { MediaRoom } from '../../platform/media/media-room';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { Folded } from '../../ui/folded';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

interface Props { readonly room: MediaRoom; readonly facts: RoomFacts }
const MINUTES = [5, 10, 15];

const Agenda = ({ room, facts }: Props) => {
  const [text, setText] = useState('');
  const { agenda } = facts;
  return (
    <Folded title={copy.agenda.title}>
      {agenda.map(({ text: item, done }, index) => <CheckField key={item} label={item} checked={done} onChange={(checked) => room.tell({ type: 'agenda', items: agenda.map((one, at) => (at === index ? { ...one, done: checked } : one)) })} />)}
      <TextField label={copy.agenda.add} value={text} onChange={setText} maxLength={80} example={copy.agenda.example} />
      <Button disabled={text.trim() === ''} onPress={() => { room.tell({ type: 'agenda', items: [...agenda, { text: text.trim(), done: false }] }); setText(''); }}>{copy.agenda.put}</Button>
      {agenda.length === 0 ? <Button kind='quiet' onPress={() => room.tell({ type: 'agenda', items: copy.agenda.usual.map((usual) => ({ text: usual, done: false })) })}>{copy.agenda.useUsual}</Button> : null}
      <Words as='p'>{copy.agenda.timer}</Words>
      <Box className='lead-deeds'>
        {MINUTES.map((minutes) => <Button key={minutes} onPress={() => room.tell({ type: 'timer', timer: { label: copy.agenda.timerLabel, endsAt: new Date(Date.now() + minutes * 60_000).toISOString() } })}>{copy.agenda.minutes(minutes)}</Button>)}
        {facts.timer === undefined ? null : <Button onPress={() => room.tell({ type: 'timer' })}>{copy.agenda.stop}</Button>}
      </Box>
    </Folded>
  );
};

/** Somebody without video takes part through the mediator's telephone; everybody sees that they hear. */
const ByPhone = ({ room, facts }: Props) => {
  const [name, setName] = useState('');
  return (
    <Folded title={copy.phone.title} {...(facts.byPhone.length === 0 ? {} : { summary: facts.byPhone.join('、') })}>
      <Words as='p' className='quiet'>{copy.phone.detail}</Words>
      {facts.byPhone.map((one) => <Button key={one} onPress={() => room.tell({ type: 'byPhone', names: facts.byPhone.filter((other) => other !== one) })}>{copy.phone.hangUp(one)}</Button>)}
      <TextField label={copy.phone.name} value={name} onChange={setName} maxLength={40} />
      <Button disabled={name.trim() === ''} onPress={() => { room.tell({ type: 'byPhone', names: [...facts.byPhone, name.trim()] }); setName(''); }}>{copy.phone.add}</Button>
    </Folded>
  );
};

/** What the one who leads sets for the whole room. */
export const LeadTools = ({ room, facts }: Props) => (
  <Box className='stack'>
    <Button pressed={facts.locked} onPress={() => room.tell({ type: 'lock', locked: !facts.locked })}>{facts.locked ? copy.lead.unlock : copy.lead.lock}</Button>
    <Agenda room={room} facts={facts} />
    <ByPhone room={room} facts={facts} />
  </Box>
);
