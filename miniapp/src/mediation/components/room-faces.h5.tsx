import type { MediaRoom, RoomView } from '../../platform/media/media-room';
import { Box } from '../../ui/box';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';
import { Face } from './face.h5';

/** Everybody one is with, and who speaks. People in another talk are named below, without picture or sound. */
export const RoomFaces = ({ room, view }: { readonly room: MediaRoom; readonly view: RoomView }) => {
  const { you, peers, speaking } = view;
  const near = you === undefined || you.group === 'waiting' ? [] : peers.filter(({ group }) => group === you.group);
  const far = you?.group === 'waiting' ? [] : peers.filter(({ group, admitted }) => admitted && group !== you?.group);
  const speakers = near.filter(({ peerId }) => speaking.has(peerId)).map(({ name }) => name);
  const written = view.chat.filter(({ note }) => note !== true).at(-1);
  return (
    <>
      <Box className='caption' live='polite'>
        <Words as='p'>{speakers.length > 0 ? copy.speaks(speakers.join('、')) : written === undefined ? copy.silence : copy.wrote(written.name, written.text)}</Words>
      </Box>
      <Box as='ul' className={`faces faces-${Math.min(near.length + 1, 5)}`} label={copy.faces}>
        {near.map((peer) => <Face key={peer.peerId} peer={peer} stream={view.streams.get(peer.peerId)} link={view.links.get(peer.peerId)} speaking={speaking.has(peer.peerId)} watch={(element) => room.watch(peer.peerId, element)} />)}
        {you === undefined ? null : <Face peer={{ ...you, video: view.camera, mic: view.mic }} stream={view.local} me />}
      </Box>
      {far.length === 0 ? null : <Words as='p' className='quiet'>{copy.caucus.apart(far.map(({ name }) => name).join('、'))}</Words>}
    </>
  );
};
