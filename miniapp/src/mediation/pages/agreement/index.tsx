import type { CaseView } from '@shared/cases/court-case';
import type { MediationView } from '@shared/mediation/mediation';
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
import { OfferWithdrawal } from '../../components/offer-withdrawal';
import { Refusal } from '../../components/refusal';
import { copy as shared } from '../../copy';
import { useCase } from '../../use-case';
import '../../mediation.scss';

const FAILABLE: ReadonlySet<string> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting', 'signing']);

type Inside = { readonly view: CaseView; readonly mediation: MediationView; done(): Promise<void> };

/** Written, signed, performed, confirmed or withdrawn; or ended. */
const Inside = ({ view, mediation, done }: Inside) => {
  const given = { caseId: view.head.caseId, mediation, done };
  return (
    <>
      <Card><AgreementPanel {...given} causeOfAction={view.head.causeOfAction} /></Card>
      <Obligations {...given} />
      <Confirmation {...given} />
      <OfferWithdrawal view={view} />
      <Extension {...given} />
      <MediationFacts mediation={mediation} />
      {mediation.mine.partyIds.length > 0 && FAILABLE.has(mediation.state) ? <Refusal {...given} /> : null}
      {mediation.mine.asMediator && FAILABLE.has(mediation.state) ? <FailureRecord {...given} /> : null}
    </>
  );
};

/** The agreement outside the room: for who signs later, or on a mini-program. */
export default function AgreementPage() {
  const { caseId = '' } = useParams();
  const loaded = useCase(caseId, 4);
  return (
    <Frame title={copy.title}>
      <MediationPage path='mediation/pages/agreement/index' caseId={caseId} loaded={loaded}>{(view) => (view.mediation === undefined
        ? <Empty words={shared.noMediation}><Button kind='primary' onPress={() => go('mediation/pages/request/index', { caseId })}>{shared.toRequest}</Button></Empty>
        : <Inside view={view} mediation={view.mediation} done={loaded.reload} />)}</MediationPage>
    </Frame>
  );
}
