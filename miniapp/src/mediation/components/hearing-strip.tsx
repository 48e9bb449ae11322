import type { RoomView } from '../../platform/media/media-room';
import { Box } from '../../ui/box';
import { copy } from '../pages/room/copy';

type Hearing = 'nobody' | 'open' | 'private' | 'closing';

/** Who can hear one now; "private" only when every member of the talk has said that nobody else is connected. */
export const hearing = (view: RoomView): { tone: Hearing; words: string } => {
  const { you, peers, room, links, mic, held } = view;
  const caucus = you !== undefined && room?.caucus?.caucusId === you.group ? room.caucus : undefined;
  if (held || caucus?.phase === 'prep') return { tone: 'closing', words: copy.hear.closing };
  const near = peers.filter(({ peerId, group }) => group === you?.group && links.get(peerId) === 'connected').map(({ name }) => name);
  const names = [...near, ...(near.length === 0 ? [] : (room?.byPhone ?? []).map(copy.hear.byPhone))];
  if (you?.group === 'waiting') return { tone: 'nobody', words: copy.hear.waiting };
  if (caucus?.phase === 'sealed') return { tone: 'private', words: names.length === 0 ? copy.hear.privateAlone : mic ? copy.hear.private(names.join('、')) : copy.hear.privateMuted(names.join('、')) };
  if (!mic) return { tone: 'nobody', words: copy.hear.muted };
  return names.length === 0 ? { tone: 'nobody', words: copy.hear.nobody } : { tone: 'open', words: copy.hear.people(names.join('、')) };
};

/** Always says who can hear you. */
export const HearingStrip = ({ view }: { readonly view: RoomView }) => {
  const { tone, words } = hearing(view);
  const recorded = view.room?.recording === 'on' && view.status !== 'waiting';
  return (
    <Box className={`hearing hearing-${tone}`} live='polite'>
      {words}
      {recorded ? <Box className='hearing-recorded'>{copy.recording.on}</Box> : null}
    </Box>
  );
};
