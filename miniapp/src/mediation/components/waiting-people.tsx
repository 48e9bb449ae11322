import type { MediaRoom } from '../../platform/media/media-room';
import type { RoomPeer } from '@shared/mediation/room';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

/** For who leads: who is waiting, looking at their document alone with them, and letting them in. */
export const WaitingPeople = ({ room, peers }: { readonly room: MediaRoom; readonly peers: readonly RoomPeer[] }) => (peers.length === 0 ? null : (
  <Box as='section' className='waiting' label={copy.waitingPeople}>
    <Words as='h2'>{copy.waitingPeople}</Words>
    {peers.map(({ peerId, name, role }) => (
      <Box key={peerId} className='waiting-person'>
        <Words>{`${name}（${copy.role[role]}）`}</Words>
        <Box className='waiting-deeds'>
          <Button className='waiting-admit' label={copy.checkAlone(name)} onPress={() => room.tell({ type: 'caucusAsk', peerIds: [peerId] })}>{copy.checkAloneShort}</Button>
          <Button kind='primary' className='waiting-admit' label={copy.admit(name)} onPress={() => room.tell({ type: 'admit', peerId })}>{copy.admitShort}</Button>
        </Box>
      </Box>
    ))}
  </Box>
));
