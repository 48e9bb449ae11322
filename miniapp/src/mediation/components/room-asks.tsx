import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../../platform/api';
import type { MediaRoom, RoomView } from '../../platform/media/media-room';
import { useAction } from '../../platform/use-action';
import { Actions } from '../../ui/actions';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

interface Props { readonly room: MediaRoom; readonly view: RoomView; readonly caseId: string }

/** Somebody wants to talk alone, and this person is asked. */
const CaucusQuestion = ({ room, view }: Props) => {
  const { you, room: facts, peers } = view;
  const caucus = facts?.caucus;
  if (you === undefined || caucus?.phase !== 'asked' || !caucus.members.includes(you.peerId)) return null;
  const names = caucus.members.filter((peerId) => peerId !== you.peerId).map((peerId) => peers.find((peer) => peer.peerId === peerId)?.name ?? '').join('、');
  if (caucus.agreed.includes(you.peerId)) return <Notice live><Words as='p'>{copy.caucus.waiting(names)}</Words><Button onPress={() => room.tell({ type: 'caucusEnd' })}>{copy.caucus.cancel}</Button></Notice>;
  return (
    <Notice tone='warning' live>
      <Words as='p'>{copy.caucus.question(names)}</Words>
      <Words as='p' className='quiet'>{copy.caucus.detail}</Words>
      <Actions>
        <Button onPress={() => room.tell({ type: 'caucusAnswer', agreed: false })}>{copy.caucus.no}</Button>
        <Button kind='primary' onPress={() => room.tell({ type: 'caucusAnswer', agreed: true })}>{copy.caucus.yes}</Button>
      </Actions>
    </Notice>
  );
};

/** Whether to be recorded; an answer can be changed at any time. */
const RecordingQuestion = ({ view, caseId }: Props) => {
  const { you, room: facts } = view;
  const recordingId = facts?.recordingId;
  const answer = useAction(async (given: boolean) => {
    if (recordingId !== undefined) await call(mediationRoutes.answerRecording, { params: { caseId, recordingId }, body: { given } });
  });
  if (you === undefined || facts === undefined || recordingId === undefined || view.status !== 'live') return null;
  if (facts.consents.includes(you.peerId)) {
    return facts.recording === 'on' ? <Button kind='quiet' onPress={() => void answer.run(false)}>{copy.recording.withdraw}</Button> : <Notice>{copy.recording.waiting}</Notice>;
  }
  return (
    <Notice tone='warning' live>
      <Words as='p'>{copy.recording.question}</Words>
      <Words as='p' className='quiet'>{copy.recording.detail}</Words>
      <Failure error={answer.error} />
      <Button kind='primary' busy={answer.busy} onPress={() => void answer.run(true)}>{copy.recording.yes}</Button>
    </Notice>
  );
};

/** What the room asks of this person now. */
export const RoomAsks = (props: Props) => <><CaucusQuestion {...props} /><RecordingQuestion {...props} /></>;
