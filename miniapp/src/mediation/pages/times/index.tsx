import type { MediationView } from '@shared/mediation/mediation';
import { go } from '../../../platform/navigate';
import { useParams } from '../../../platform/use-params';
import { Button } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Frame } from '../../../ui/frame';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { AbsenceRecord } from '../../components/absence-record';
import { ApartAnswer, isOutside } from '../../components/apart-answer';
import { ChangeMediator } from '../../components/change-mediator';
import { Extension } from '../../components/extension';
import { FailureRecord } from '../../components/failure-record';
import { MediationFacts } from '../../components/mediation-facts';
import { MediatorChoice } from '../../components/mediator-choice';
import { MediationPage } from '../../components/mediation-page';
import { Refusal } from '../../components/refusal';
import { ReferralAnswer } from '../../components/referral-answer';
import { SessionCard } from '../../components/session-card';
import { SlotAnswers } from '../../components/slot-answers';
import { SlotChoice } from '../../components/slot-choice';
import { SlotProposal } from '../../components/slot-proposal';
import { copy as shared } from '../../copy';
import { useCase } from '../../use-case';
import { copy } from './copy';
import '../../mediation.scss';

const FAILABLE: ReadonlySet<string> = new Set(['scheduling', 'scheduled']);
const OPEN: ReadonlySet<string> = new Set(['requested', 'referred', ...FAILABLE]);

type Mine = { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> };

const Turn = ({ caseId, mediation, done }: Mine) => {
  const { asMediator } = mediation.mine;
  switch (mediation.state) {
    case 'requested': return <><Notice>{copy.waitingReferral}</Notice><MediatorChoice caseId={caseId} mediation={mediation} done={done} /></>;
    case 'referred': return asMediator ? <ReferralAnswer caseId={caseId} done={done} /> : <Notice>{copy.waitingReferral}</Notice>;
    case 'scheduling':
      if (asMediator) return <SlotProposal key={mediation.slots[0]?.slotId ?? 'first'} caseId={caseId} mediation={mediation} done={done} />;
      if (isOutside(mediation)) return <ApartAnswer caseId={caseId} mediation={mediation} done={done} />;
      return mediation.slots.length === 0 ? <Notice>{copy.waitingSlots}</Notice> : <SlotChoice key={mediation.slots[0]?.slotId} caseId={caseId} mediation={mediation} done={done} />;
    case 'scheduled': case 'inSession': return <><SessionCard caseId={caseId} mediation={mediation} done={done} />{asMediator ? <AbsenceRecord caseId={caseId} mediation={mediation} done={done} /> : null}</>;
    default: return null;
  }
};

/** Accept the referral, propose times, pick one. */
export default function TimesPage() {
  const { caseId = '' } = useParams();
  const loaded = useCase(caseId);
  return (
    <Frame title={copy.title}>
      <MediationPage path='mediation/pages/times/index' caseId={caseId} loaded={loaded}>{({ head, mediation }) => (mediation === undefined
        ? <Empty words={shared.noMediation}><Button kind='primary' onPress={() => go('mediation/pages/request/index', { caseId })}>{shared.toRequest}</Button></Empty>
        : (
          <>
            <Words as='p' className='quiet'>{head.title}</Words>
            <Turn caseId={caseId} mediation={mediation} done={loaded.reload} />
            {mediation.slots.length === 0 ? null : <SlotAnswers mediation={mediation} />}
            <ChangeMediator caseId={caseId} mediation={mediation} done={loaded.reload} />
            <Extension caseId={caseId} mediation={mediation} done={loaded.reload} />
            <MediationFacts mediation={mediation} />
            {mediation.mine.partyIds.length > 0 && OPEN.has(mediation.state) ? <Refusal caseId={caseId} done={loaded.reload} /> : null}
            {mediation.mine.asMediator && FAILABLE.has(mediation.state) ? <FailureRecord caseId={caseId} done={loaded.reload} /> : null}
          </>
        ))}</MediationPage>
    </Frame>
  );
}
