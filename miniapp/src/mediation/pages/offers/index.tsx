import type { CaseView } from '@shared/cases/court-case';
import { mediationRoutes } from '@shared/mediation/contract';
import { call } from '../../../platform/api';
import { useLoad } from '../../../platform/use-load';
import { useParams } from '../../../platform/use-params';
import { Empty } from '../../../ui/empty';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { MediationPage } from '../../components/mediation-page';
import { PrivateNotes } from '../../offers/private-notes';
import { RoundCard } from '../../offers/round-card';
import { ShuttleNotes } from '../../offers/shuttle-notes';
import { StartRound } from '../../offers/start-round';
import { useCase } from '../../use-case';
import { useRefresh } from '../../use-refresh';
import { copy } from './copy';
import '../../mediation.scss';

const here = 'mediation/pages/offers/index';
const NEGOTIATING: ReadonlySet<string> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting']);

const Rounds = ({ caseId, view }: { readonly caseId: string; readonly view: CaseView }) => {
  const loaded = useLoad(() => call(mediationRoutes.rounds, { params: { caseId } }), [caseId]);
  useRefresh(loaded.reload, 8);
  const { mediation } = view;
  if (mediation === undefined) return <Empty words={copy.none} />;
  const { asMediator } = mediation.mine;
  return (
    <LoadedView loaded={loaded} here={here}>{({ items }) => (
      <>
        <Notice>{copy.confidential}</Notice>
        {items.length === 0 && !asMediator ? <Empty words={copy.none} /> : null}
        {items.map((round) => <RoundCard key={round.roundId} caseId={caseId} round={round} asMediator={asMediator} done={loaded.reload} />)}
        {asMediator && NEGOTIATING.has(mediation.state) && !items.some(({ outcome }) => outcome === 'running') ? <StartRound caseId={caseId} mediation={mediation} done={loaded.reload} /> : null}
        <ShuttleNotes caseId={caseId} mediation={mediation} />
        {asMediator ? <PrivateNotes caseId={caseId} /> : null}
      </>
    )}</LoadedView>
  );
};

/** Asynchronous shuttle: numbers given apart, sealed or in turn. */
export default function OffersPage() {
  const { caseId = '' } = useParams();
  const loaded = useCase(caseId);
  return <Frame title={copy.title}><MediationPage path={here} caseId={caseId} loaded={loaded}>{(view) => <Rounds caseId={caseId} view={view} />}</MediationPage></Frame>;
}
