import { useEffect, useState } from 'react';
import type { RoomFacts } from '@shared/mediation/room';
import { Box } from '../../ui/box';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

const clock = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

const Timer = ({ timer }: { readonly timer: NonNullable<RoomFacts['timer']> }) => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(tick);
  }, []);
  const left = Date.parse(timer.endsAt) - now;
  return <Words as='p' className={left <= 0 ? 'timer timer-over' : 'timer'}>{left <= 0 ? copy.agenda.over(timer.label) : copy.agenda.left(timer.label, clock(left))}</Words>;
};

/** What is being talked about, what comes next, and how much time is left: the same for everybody. */
export const RoomAgenda = ({ facts }: { readonly facts: RoomFacts }) => {
  if (facts.agenda.length === 0 && facts.timer === undefined) return null;
  const now = facts.agenda.findIndex(({ done }) => !done);
  return (
    <Box as='section' className='agenda' label={copy.agenda.title}>
      {facts.timer === undefined ? null : <Timer timer={facts.timer} />}
      <Box as='ol' className='agenda-items'>
        {facts.agenda.map(({ text, done }, index) => <Box as='li' key={text} className={done ? 'agenda-done' : index === now ? 'agenda-now' : ''}>{done ? copy.agenda.done(text) : index === now ? copy.agenda.now(text) : text}</Box>)}
      </Box>
    </Box>
  );
};
