import { useState } from 'react';
import { canShareScreen } from '../../platform/media/open-devices';
import { Box } from '../../ui/box';
import { useElderMode } from '../../ui/elder-mode';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { copy } from '../pages/room/copy';
import { useCase } from '../use-case';
import { useRecorder } from '../use-recorder';
import { useRoom } from '../use-room';
import { useWide } from '../use-wide';
import { ChatDrawer, ChatPanel } from './chat-drawer';
import { LeadPanel } from './lead-panel';
import { MinutesDrawer } from './minutes-drawer';
import { PapersDrawer } from './papers-drawer';
import { RoomAgenda } from './room-agenda';
import { RoomAsks } from './room-asks';
import { RoomBar } from './room-bar';
import { RoomClosed } from './room-closed';
import { RoomFaces } from './room-faces.h5';
import { RoomNotices } from './room-notices';
import { SharedPage } from './shared-page.h5';
import { WaitingPeople } from './waiting-people';
import './room-wide.scss';

type Drawer = 'papers' | 'chat' | 'lead' | 'minutes' | undefined;

/** In the room, or waiting at its door. */
export const RoomInside = ({ caseId, provider, local, onAgain }: { readonly caseId: string; readonly provider: 'mesh' | 'trtc'; readonly local: MediaStream; onAgain(): void }) => {
  const loaded = useCase(caseId, 60);
  const [stamp, setStamp] = useState(0);
  const { room, view } = useRoom(caseId, provider, local, () => { setStamp((before) => before + 1); void loaded.reload(); });
  const recorder = useRecorder(caseId, view);
  const [drawer, setDrawer] = useState<Drawer>();
  const [seen, setSeen] = useState(0);
  const [trouble, setTrouble] = useState<string>();
  const elder = useElderMode((state) => state.on);
  const wide = useWide();
  if (room === undefined || view === undefined) return <Notice>{copy.connecting}</Notice>;
  if (view.status === 'closed') return <RoomClosed caseId={caseId} message={view.message} onAgain={onAgain} />;
  const { you, room: facts, peers } = view;
  const leads = you !== undefined && facts?.host === you.peerId;
  // the session may have begun, or somebody signed, since the case was last read
  const openPapers = (): void => {
    setDrawer('papers');
    void loaded.reload();
  };
  const chat = { lines: view.chat, mine: you?.peerId, onSay: (text: string) => room.tell({ type: 'chat', text }) };
  // a sheet that closes because another one opened must not close that one
  const close = (which: Drawer) => (): void => setDrawer((now) => (now === which ? undefined : now));
  const showPage = (page: number): void => { if (facts?.page !== undefined) room.tell({ type: 'showPage', page: { ...facts.page, page } }); };
  return (
    <Box className={wide ? 'room room-wide' : 'room'}>
      <Box className='room-main'>
        <RoomNotices room={room} view={view} trouble={trouble ?? (recorder.broken ? copy.recording.broken : undefined)} leads={leads} mediation={loaded.data?.mediation} onPapers={openPapers} />
        <RoomAsks room={room} view={view} caseId={caseId} />
        {leads ? <WaitingPeople room={room} peers={peers.filter(({ group }) => group === 'waiting')} /> : null}
        {facts === undefined ? null : <RoomAgenda facts={facts} />}
        {facts?.page === undefined ? null : <SharedPage caseId={caseId} page={facts.page} leads={leads} onTurn={showPage} onStop={() => room.tell({ type: 'showPage' })} />}
        <RoomFaces room={room} view={view} />
        {elder && !wide && view.status !== 'waiting' ? <ChatPanel {...chat} /> : null}
      </Box>
      {wide && view.status !== 'waiting' ? (
        <Box as='section' className='room-side' label={copy.side}>
          {leads && facts !== undefined ? <LeadPanel room={room} view={view} facts={facts} caseId={caseId} mediation={loaded.data?.mediation} done={loaded.reload} /> : null}
          <ChatPanel {...chat} />
        </Box>
      ) : null}
      <RoomBar room={room} view={view} few={elder} unread={drawer === 'chat' ? 0 : Math.max(0, view.chat.length - seen)} onTrouble={setTrouble} onPapers={openPapers} onLeave={() => room.leave()} onScreen={wide && canShareScreen()}
        onLead={leads && !wide ? () => setDrawer('lead') : undefined} onChat={wide ? undefined : () => { setDrawer('chat'); setSeen(view.chat.length); }} />
      {wide ? null : <ChatDrawer open={drawer === 'chat'} onClose={() => { close('chat')(); setSeen(view.chat.length); }} {...chat} />}
      {leads && facts !== undefined && !wide ? <Sheet title={copy.lead.title} open={drawer === 'lead'} onClose={close('lead')}><LeadPanel room={room} view={view} facts={facts} caseId={caseId} mediation={loaded.data?.mediation} done={loaded.reload} /></Sheet> : null}
      <PapersDrawer open={drawer === 'papers'} onClose={close('papers')} view={loaded.data} done={loaded.reload} room={room} leads={leads} onMinutes={() => setDrawer('minutes')} />
      <MinutesDrawer open={drawer === 'minutes'} onClose={close('minutes')} caseId={caseId} stamp={stamp} writes={you?.role === 'mediator'} group={you?.group ?? 'main'} />
    </Box>
  );
};
