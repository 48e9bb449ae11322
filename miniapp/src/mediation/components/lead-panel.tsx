import type { MediationView } from '@shared/mediation/mediation';
import type { RoomFacts } from '@shared/mediation/room';
import type { MediaRoom, RoomView } from '../../platform/media/media-room';
import { Box } from '../../ui/box';
import { LeadInvite } from './lead-invite';
import { LeadPeople } from './lead-people';
import { LeadRecording } from './lead-recording';
import { LeadScreening } from './lead-screening';
import { LeadTools } from './lead-tools';

/** Everything the one who leads can do; beside the faces on a desk, behind one button on a phone. */
export const LeadPanel = ({ room, view, facts, caseId, mediation, done }: { readonly room: MediaRoom; readonly view: RoomView; readonly facts: RoomFacts; readonly caseId: string; readonly mediation: MediationView | undefined; done(): Promise<void> }) => (
  <Box className='stack lead-panel'>
    <LeadPeople room={room} view={view} />
    <LeadTools room={room} facts={facts} />
    {view.you?.role === 'mediator' ? <><LeadRecording caseId={caseId} facts={facts} /><LeadInvite caseId={caseId} />{mediation === undefined ? null : <LeadScreening caseId={caseId} mediation={mediation} done={done} />}</> : null}
  </Box>
);
