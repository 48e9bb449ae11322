import { momentText } from '@shared/kernel/time';
import type { MediationView } from '@shared/mediation/mediation';
import { Box } from '../../ui/box';
import { Card } from '../../ui/card';
import { Words } from '../../ui/words';
import { copy as shared } from '../copy';
import { copy } from '../pages/times/copy';

/** Who can come when. Somebody not in the case yet is shown and holds nobody up. */
export const SlotAnswers = ({ mediation }: { readonly mediation: MediationView }) => (
  <Card title={copy.answers}>
    <Box as='ul' className='rows'>
      {mediation.slots.map((slot) => (
        <Box as='li' key={slot.slotId} className='slot'>
          <Words as='strong'>{shared.slot(momentText(slot.startsAt), slot.minutes)}</Words>
          {mediation.participants.filter(({ key }) => key !== mediation.mediatorId && (mediation.apart === undefined || mediation.apart.partyIds.some((id) => id === key))).map(({ key, name, bound }) => {
            const answer = slot.answers[key];
            return <Words as='p' key={key} className='quiet'>{`${name}：${answer !== undefined ? copy[answer] : bound ? copy.waiting : copy.unbound}`}</Words>;
          })}
        </Box>
      ))}
    </Box>
  </Card>
);
