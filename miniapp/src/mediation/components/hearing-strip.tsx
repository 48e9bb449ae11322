import type { RoomView } from '../../platform/media/media-room';
import { Box } from '../../ui/box';
import { copy } from '../pages/room/copy';

/** Always says who can hear you. */
export const HearingStrip = ({ view }: { readonly view: RoomView }) => {
  const hearers = view.status === 'live' || view.status === 'lost' ? view.peers.filter(({ peerId }) => view.links.get(peerId) === 'connected') : [];
  const open = view.you?.admitted === true && view.mic && hearers.length > 0;
  const words = view.you?.admitted === false ? copy.hear.waiting : !view.mic ? copy.hear.muted : hearers.length === 0 ? copy.hear.nobody : copy.hear.people(hearers.map(({ name }) => name).join('、'));
  return <Box className={open ? 'hearing hearing-open' : 'hearing'} live='polite'>{words}</Box>;
};
