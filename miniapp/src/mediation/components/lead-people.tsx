import type { MediaRoom, RoomView } from '../../platform/media/media-room';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

const HOSTS: ReadonlySet<string> = new Set(['mediator', 'judge']);

/** Everybody in the room, and what the one who leads can do for each. */
export const LeadPeople = ({ room, view }: { readonly room: MediaRoom; readonly view: RoomView }) => {
  const { peers, room: facts, you } = view;
  const silenced = facts?.silenced ?? [];
  const inside = peers.filter(({ admitted }) => admitted);
  if (inside.length === 0) return <Words as='p' className='quiet'>{copy.lead.alone}</Words>;
  return (
    <Box as='ul' className='rows'>
      {inside.map(({ peerId, name, role, group }) => (
        <Box as='li' key={peerId} className='lead-person'>
          <Words as='strong'>{`${name}（${copy.role[role]}）${group !== you?.group ? copy.lead.apart : ''}`}</Words>
          <Box className='lead-deeds'>
            <Button label={copy.lead.talkTo(name)} onPress={() => room.tell({ type: 'caucusAsk', peerIds: [peerId] })}>{copy.lead.talk}</Button>
            <Button label={silenced.includes(peerId) ? copy.lead.unmuteWho(name) : copy.lead.muteWho(name)} onPress={() => room.tell({ type: 'silence', peerId, silent: !silenced.includes(peerId) })}>{silenced.includes(peerId) ? copy.lead.unmute : copy.lead.mute}</Button>
            <Button label={copy.remove(name)} onPress={() => room.tell({ type: 'remove', peerId })}>{copy.removeShort}</Button>
            {HOSTS.has(role) ? <Button label={copy.lead.handOverTo(name)} onPress={() => room.tell({ type: 'handOver', peerId })}>{copy.lead.handOver}</Button> : null}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
