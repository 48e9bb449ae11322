import type { RoomPeer } from '@shared/mediation/room';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

/** For the mediator: who is waiting, and letting them in. */
export const WaitingPeople = ({ peers, onAdmit }: { readonly peers: readonly RoomPeer[]; onAdmit(peerId: string): void }) => (peers.length === 0 ? null : (
  <Box as='section' className='waiting' label={copy.waitingPeople}>
    <Words as='h2'>{copy.waitingPeople}</Words>
    {peers.map(({ peerId, name, role }) => (
      <Box key={peerId} className='waiting-person'>
        <Words>{`${name}（${copy.role[role]}）`}</Words>
        <Button kind='primary' className='waiting-admit' label={copy.admit(name)} onPress={() => onAdmit(peerId)}>{copy.admitShort}</Button>
      </Box>
    ))}
  </Box>
));
