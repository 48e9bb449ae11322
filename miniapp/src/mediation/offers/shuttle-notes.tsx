import { useState } from 'react';
import { momentText } from '@shared/kernel/time';
import type { PartyId } from '@shared/kernel/ids';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import type { ShuttleNote } from '@shared/mediation/shuttle-contract';
import { ApiError } from '../../platform/api-error';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { useLoad } from '../../platform/use-load';
import { recordVoice, type Voice } from '../../platform/voice-recorder';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ChoiceField } from '../../ui/choice-field';
import { Failure } from '../../ui/failure';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { useRefresh } from '../use-refresh';
import { copy } from './shuttle-copy';
import { PlayVoice } from './play-voice';

type Given = { readonly caseId: string; readonly mediation: MediationView };
const TALKING: ReadonlySet<string> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting', 'signing']);

const Note = ({ caseId, note, to }: { readonly caseId: string; readonly note: ShuttleNote; readonly to: string | undefined }) => {
  const hear = useLoad(undefined as (() => Promise<{ url: string }>) | undefined, []);
  const play = useAction(async () => hear.put(await call(mediationRoutes.hearNote, { params: { caseId, noteId: note.noteId } })));
  return (
    <Box as='li' className='obligation'>
      <Words className='quiet'>{copy.head(note.name, to, momentText(note.at))}</Words>
      <Words as='p'>{note.text}</Words>
      {note.voice === undefined ? null : hear.data === undefined ? <Button label={copy.playOf(note.name, note.voice.seconds)} busy={play.busy} onPress={() => void play.run()}>{copy.play(note.voice.seconds)}</Button> : <PlayVoice url={hear.data.url} label={copy.playing} text={note.text} />}
      <Failure error={play.error} />
    </Box>
  );
};

/** Records, and lets the sender hear nothing back but its length: the text beside it is what counts. */
const Recorder = ({ voice, onVoice }: { readonly voice: Voice | undefined; onVoice(voice: Voice | undefined): void }) => {
  const [stop, setStop] = useState<() => Promise<Voice>>();
  const record = useAction(async () => {
    try {
      const stopping = await recordVoice();
      setStop(() => stopping);
    } catch {
      throw new ApiError('request.invalid', copy.noMicrophone);
    }
  });
  const finish = useAction(async () => {
    if (stop === undefined) return;
    setStop(undefined);
    onVoice(await stop());
  });
  if (voice !== undefined) return <><Words as='p' spoken='status'>{copy.recorded(voice.seconds)}</Words><Button kind='quiet' onPress={() => onVoice(undefined)}>{copy.drop}</Button></>;
  return (
    <>
      <Failure error={record.error ?? finish.error} />
      {stop === undefined ? <Button busy={record.busy} onPress={() => void record.run()}>{copy.record}</Button> : <Button kind='danger' busy={finish.busy} onPress={() => void finish.run()}>{copy.stop}</Button>}
    </>
  );
};

/** Words left for each other at different times: the mediator and one side, nobody else. */
export const ShuttleNotes = ({ caseId, mediation }: Given) => {
  const { asMediator, partyIds } = mediation.mine;
  const loaded = useLoad(() => call(mediationRoutes.shuttleNotes, { params: { caseId } }), [caseId]);
  useRefresh(loaded.reload, asMediator ? 30 : 10);
  const parties = mediation.participants.filter(({ key, bound }) => bound && key !== mediation.mediatorId);
  const [to, setTo] = useState(asMediator ? '' : partyIds[0] ?? '');
  const [text, setText] = useState('');
  const [voice, setVoice] = useState<Voice>();
  const send = useAction(async () => {
    if (to === '') throw new ApiError('request.invalid', copy.chooseFirst);
    loaded.put(await call(mediationRoutes.leaveNote, { params: { caseId }, body: { partyId: to as PartyId, text, ...(voice === undefined ? {} : { voice }) } }));
    setText('');
    setVoice(undefined);
  });
  if (!asMediator && partyIds.length === 0) return null;
  const nameOf = (partyId: string) => parties.find(({ key }) => key === partyId)?.name ?? '';
  const items = loaded.data?.items ?? [];
  return (
    <Card title={copy.title}>
      <Words as='p' className='quiet'>{copy.why}</Words>
      {items.length === 0 ? null : <Box as='ul' className='offers'>{items.map((note) => <Note key={note.noteId} caseId={caseId} note={note} to={asMediator ? nameOf(note.partyId) : undefined} />)}</Box>}
      {TALKING.has(mediation.state) ? (
        <>
          {asMediator ? <ChoiceField label={copy.to} value={to} choices={parties.map(({ key, name }) => ({ value: key, text: name }))} onChange={setTo} /> : null}
          <TextField kind='longText' label={copy.text} value={text} onChange={setText} example={copy.example} maxLength={1000} help={copy.noTranscript} />
          <Recorder voice={voice} onVoice={setVoice} />
          <Failure error={send.error ?? loaded.error} />
          <Button kind='primary' disabled={text.trim().length < 2} busy={send.busy} onPress={() => void send.run()}>{copy.send}</Button>
        </>
      ) : null}
    </Card>
  );
};
