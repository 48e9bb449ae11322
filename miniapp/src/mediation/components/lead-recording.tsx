import { mediationRoutes } from '@shared/mediation/contract';
import type { RoomFacts } from '@shared/mediation/room';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { Words } from '../../ui/words';
import { copy } from '../pages/room/copy';

/** Off unless everybody present agrees; ending it puts it into the case. */
export const LeadRecording = ({ caseId, facts }: { readonly caseId: string; readonly facts: RoomFacts }) => {
  const { recordingId } = facts;
  const ask = useAction(async () => { await call(mediationRoutes.askRecording, { params: { caseId } }); });
  const end = useAction(async () => { if (recordingId !== undefined) await call(mediationRoutes.fileRecording, { params: { caseId, recordingId } }); });
  return (
    <Folded title={copy.recording.title} summary={copy.recording.state[facts.recording]}>
      <Words as='p' className='quiet'>{copy.recording.rule}</Words>
      <Failure error={ask.error ?? end.error} />
      {recordingId === undefined ? <Button busy={ask.busy} onPress={() => void ask.run()}>{copy.recording.ask}</Button> : <Button busy={end.busy} onPress={() => void end.run()}>{copy.recording.end}</Button>}
    </Folded>
  );
};
