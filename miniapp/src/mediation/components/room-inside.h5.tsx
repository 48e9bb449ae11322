import { useState } from 'react';
import { go } from '../../platform/navigate';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';
import { useCase } from '../use-case';
import { useRoom } from '../use-room';
import { ChatDrawer } from './chat-drawer';
import { Face } from './face.h5';
import { HearingStrip } from './hearing-strip';
import { PapersDrawer } from './papers-drawer';
import { RoomBar } from './room-bar';
import { WaitingPeople } from './waiting-people';

/** In the room, or waiting at its door. */
export const RoomInside = ({ caseId, local, onAgain }: { readonly caseId: string; readonly local: MediaStream; onAgain(): void }) => {
  const loaded = useCase(caseId, 60);
  const { room, view } = useRoom(caseId, local, () => void loaded.reload());
  const [drawer, setDrawer] = useState<'papers' | 'chat'>();
  const [seen, setSeen] = useState(0);
  const [trouble, setTrouble] = useState<string>();
  // the session may have begun, or somebody signed, since the case was last read
  const openPapers = (): void => {
    setDrawer('papers');
    void loaded.reload();
  };
  if (room === undefined || view === undefined) return <Notice>{copy.connecting}</Notice>;
  if (view.status === 'closed') {
    return (
      <>
        <Notice tone={view.message === undefined ? 'info' : 'warning'} live>{view.message ?? copy.closed}</Notice>
        <Button kind='primary' onPress={onAgain}>{copy.again}</Button>
        <Button onPress={() => go('cases/case/index', { caseId })}>{copy.toCase}</Button>
      </>
    );
  }
  const { you } = view;
  const asMediator = you?.role === 'mediator';
  const mediation = loaded.data?.mediation;
  const toSign = mediation?.state === 'signing' && !mediation.mine.signed && (mediation.mine.asMediator ? (mediation.agreement?.signatures.length ?? 0) >= mediation.participants.filter(({ bound }) => bound).length - 1 : true);
  const message = trouble ?? view.message;
  return (
    <Box className='room'>
      <HearingStrip view={view} />
      {view.status === 'connecting' ? <Notice>{copy.connecting}</Notice> : null}
      {view.status === 'lost' ? <Notice tone='warning' live>{copy.lost}</Notice> : null}
      {view.status === 'waiting' ? <Notice live><Words as='p'>{copy.waiting}</Words><Words as='p' className='quiet'>{copy.waitingDetail}</Words></Notice> : null}
      {message === undefined ? null : <Notice tone='warning' live>{message}</Notice>}
      {asMediator ? <WaitingPeople peers={view.peers.filter(({ admitted }) => !admitted)} onAdmit={(peerId) => room.admit(peerId)} /> : null}
      {toSign === true ? <Notice tone='warning'><Words as='p'>{mediation?.mine.asMediator === true ? copy.signMediator : copy.signNow}</Words><Button kind='primary' onPress={openPapers}>{copy.toSign}</Button></Notice> : null}
      <Box as='ul' className='faces' label={copy.faces}>
        {you === undefined ? null : <Face peer={{ ...you, video: view.camera, mic: view.mic }} stream={local} me />}
        {view.status === 'waiting' ? null : view.peers.filter(({ admitted }) => admitted).map((peer) => (
          <Face key={peer.peerId} peer={peer} stream={view.streams.get(peer.peerId)} link={view.links.get(peer.peerId)} speaking={view.speaking.has(peer.peerId)} watch={(element) => room.watch(peer.peerId, element)} />
        ))}
      </Box>
      {asMediator ? view.peers.filter(({ admitted }) => admitted).map(({ peerId, name }) => <Button key={peerId} kind='quiet' label={copy.remove(name)} onPress={() => room.remove(peerId)}>{copy.remove(name)}</Button>) : null}
      {asMediator && mediation?.agreement === undefined ? <Button onPress={openPapers}>{copy.write}</Button> : null}
      <RoomBar room={room} view={view} unread={drawer === 'chat' ? 0 : Math.max(0, view.chat.length - seen)} onTrouble={setTrouble} onPapers={openPapers} onLeave={() => room.leave()}
        onChat={() => { setDrawer('chat'); setSeen(view.chat.length); }} />
      <ChatDrawer open={drawer === 'chat'} onClose={() => { setDrawer(undefined); setSeen(view.chat.length); }} lines={view.chat} mine={you?.peerId} onSay={(text) => room.say(text)} />
      <PapersDrawer open={drawer === 'papers'} onClose={() => setDrawer(undefined)} view={loaded.data} done={loaded.reload} />
    </Box>
  );
};
