import { LivePlayer, LivePusher } from '@tarojs/components';
import { useState } from 'react';
import { Box } from '../../ui/box';
import { useElderMode } from '../../ui/elder-mode';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';
import { useCase } from '../use-case';
import { useRoom } from '../use-room';
import { ChatDrawer, ChatPanel } from './chat-drawer';
import { LeadPanel } from './lead-panel';
import { MinutesDrawer } from './minutes-drawer';
import { PapersDrawer } from './papers-drawer';
import { RoomAgenda } from './room-agenda';
import { RoomAsks } from './room-asks';
import { RoomBar } from './room-bar';
import { RoomClosed } from './room-closed';
import { RoomNotices } from './room-notices';
import { WaitingPeople } from './waiting-people';

/** The room in WeChat's own pusher and players. */
export const RoomInsideWeapp = ({ caseId, provider, onAgain }: { readonly caseId: string; readonly provider: 'mesh' | 'trtc'; onAgain(): void }) => {
  const loaded = useCase(caseId, 60);
  const [stamp, setStamp] = useState(0);
  const { room, view } = useRoom(caseId, provider, undefined, () => { setStamp((before) => before + 1); void loaded.reload(); });
  const [drawer, setDrawer] = useState<'papers' | 'chat' | 'lead' | 'minutes'>();
  const [seen, setSeen] = useState(0);
  const elder = useElderMode((state) => state.on);
  if (room === undefined || view === undefined) return <Notice>{copy.connecting}</Notice>;
  if (view.status === 'closed') return <RoomClosed caseId={caseId} message={view.message} onAgain={onAgain} />;
  const { you, room: facts, peers, tags } = view;
  const leads = you !== undefined && facts?.host === you.peerId;
  const close = (): void => setDrawer(undefined);
  return (
    <Box className='room'>
      <RoomNotices room={room} view={view} trouble={undefined} leads={leads} mediation={loaded.data?.mediation} onPapers={() => setDrawer('papers')} />
      <RoomAsks room={room} view={view} caseId={caseId} />
      {leads ? <WaitingPeople room={room} peers={peers.filter(({ group }) => group === 'waiting')} /> : null}
      {facts === undefined ? null : <RoomAgenda facts={facts} />}
      {tags === undefined ? null : (
        <Box className='faces'>
          {tags.players.map((player) => (
            <Box key={player.id} className='face'>
              <LivePlayer id={player.id} src={player.src} mode='RTC' autoplay className='face-video' objectFit='fillCrop' onStateChange={tags.onPlayer} onNetStatus={tags.onPlayerNet} onAudioVolumeNotify={(event) => tags.onPlayerVolume(player.userID, event)} {...{ 'data-streamid': player.streamID }} />
              <Words className='face-name'>{peers.find(({ peerId }) => peerId === player.userID)?.name ?? ''}</Words>
            </Box>
          ))}
          <Box className='face'>
            <LivePusher className='face-video' mode='RTC' {...tags.pusher} onStateChange={tags.onPusher} onNetStatus={tags.onPusherNet} onError={tags.onPusherError} />
            <Words className='face-name'>{copy.you(you?.name ?? '')}</Words>
          </Box>
        </Box>
      )}
      {elder && view.status !== 'waiting' ? <ChatPanel lines={view.chat} mine={you?.peerId} onSay={(text) => room.tell({ type: 'chat', text })} /> : null}
      <RoomBar room={room} view={view} few={elder} unread={Math.max(0, view.chat.length - seen)} onTrouble={() => undefined} onPapers={() => setDrawer('papers')} onLeave={() => room.leave()} onScreen={false}
        onLead={leads ? () => setDrawer('lead') : undefined} onChat={() => { setDrawer('chat'); setSeen(view.chat.length); }} />
      <ChatDrawer open={drawer === 'chat'} onClose={() => { close(); setSeen(view.chat.length); }} lines={view.chat} mine={you?.peerId} onSay={(text) => room.tell({ type: 'chat', text })} />
      {leads && facts !== undefined ? <Sheet title={copy.lead.title} open={drawer === 'lead'} onClose={close}><LeadPanel room={room} view={view} facts={facts} caseId={caseId} mediation={loaded.data?.mediation} done={loaded.reload} /></Sheet> : null}
      <PapersDrawer open={drawer === 'papers'} onClose={close} view={loaded.data} done={loaded.reload} room={room} leads={leads} onMinutes={() => setDrawer('minutes')} />
      <MinutesDrawer open={drawer === 'minutes'} onClose={close} caseId={caseId} stamp={stamp} writes={you?.role === 'mediator'} group={you?.group ?? 'main'} />
    </Box>
  );
};
