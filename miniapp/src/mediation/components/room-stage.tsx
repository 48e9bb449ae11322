import { copy } from '../pages/room/copy';
import { RoomElsewhere } from './room-elsewhere';

export interface RoomStageProps { readonly caseId: string }

/** No video on this platform: the room is in the browser. */
export const RoomStage = ({ caseId }: RoomStageProps) => <RoomElsewhere caseId={caseId} detail={copy.notHereDetail} />;
