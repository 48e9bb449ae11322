import { go } from '../../../platform/navigate';
import { useParams } from '../../../platform/use-params';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Empty } from '../../../ui/empty';
import { Frame } from '../../../ui/frame';
import { copy } from '../../agreement-copy';
import { AgreementPanel } from '../../components/agreement-panel';
import { Confirmation } from '../../components/confirmation';
import { Extension } from '../../components/extension';
import { FailureRecord } from '../../components/failure-record';
import { MediationFacts } from '../../components/mediation-facts';
import { MediationPage } from '../../components/mediation-page';
import { Obligations } from '../../components/obligations';
import { Refusal } from '../../components/refusal';
import { copy as shared } from '../../copy';
import { useCase } from '../../use-case';
import '../../mediation.scss';

const FAILABLE: ReadonlySet<string> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting', 'signing']);

/** The agreement outside the room: for who signs later, or on a mini-program. */
export default function AgreementPage() {
  const { caseId = '' } = useParams();
  const loaded = useCase(caseId, 4);
  return (
    <Frame title={copy.title}>
      <MediationPage path='mediation/pages/agreement/index' caseId={caseId} loaded={loaded}>{({ head, mediation }) => (mediation === undefined
        ? <Empty words={shared.noMediation}><Button kind='primary' onPress={() => go('mediation/pages/request/index', { caseId })}>{shared.toRequest}</Button></Empty>
        : (
          <>
            <Card><AgreementPanel caseId={caseId} causeOfAction={head.causeOfAction} mediation={mediation} done={loaded.reload} /></Card>
            <Obligations caseId={caseId} mediation={mediation} done={loaded.reload} />
            <Confirmation caseId={caseId} mediation={mediation} done={loaded.reload} />
            <Extension caseId={caseId} mediation={mediation} done={loaded.reload} />
            <MediationFacts mediation={mediation} />
            {mediation.mine.partyIds.length > 0 && FAILABLE.has(mediation.state) ? <Refusal caseId={caseId} done={loaded.reload} /> : null}
            {mediation.mine.asMediator && FAILABLE.has(mediation.state) ? <FailureRecord caseId={caseId} done={loaded.reload} /> : null}
          </>
        ))}</MediationPage>
    </Frame>
  );
}
