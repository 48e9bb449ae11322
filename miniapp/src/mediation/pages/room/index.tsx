import { pageUrl } from '../../../platform/navigate';
import { RequireLogin } from '../../../platform/require-login';
import { useParams } from '../../../platform/use-params';
import { Frame } from '../../../ui/frame';
import { RoomStage } from '../../components/room-stage';
import { copy } from './copy';
import '../../mediation.scss';
import './index.scss';

/** The mediation room. */
export default function RoomPage() {
  const { caseId = '' } = useParams();
  return <Frame title={copy.title}><RequireLogin here={pageUrl('mediation/pages/room/index', { caseId })}><RoomStage caseId={caseId} /></RequireLogin></Frame>;
}
