import { caseRoutes } from '@shared/cases/contract';
import { call } from '../../platform/api';
import { pageUrl } from '../../platform/navigate';
import { RequireLogin } from '../../platform/require-login';
import { useParams } from '../../platform/use-params';
import { useLoad } from '../../platform/use-load';
import { useMe } from '../../platform/session';
import { Box } from '../../ui/box';
import { Frame } from '../../ui/frame';
import { LoadedView } from '../../ui/loaded-view';
import { Words } from '../../ui/words';
import { copy } from './copy';
import { DefenceCard } from './defence-card';
import { FactsCard } from './facts-card';
import { MediationCard } from './mediation-card';
import { MoneyCard } from './money-card';
import { NextStepCard } from './next-step-card';
import { PapersCard } from './papers-card';
import { ProgressCard } from './progress-card';
import { ServiceCard } from './service-card';
import { WithdrawalCard } from './withdrawal-card';
import { UsualLine } from './usual-line';

export default function CasePage() {
  const { caseId = '' } = useParams();
  const me = useMe();
  const loaded = useLoad(me === undefined ? undefined : () => call(caseRoutes.read, { params: { caseId } }), [caseId, me?.personId]);
  const here = pageUrl('cases/case/index', { caseId });
  return (
    <Frame title={copy.title}>
      <RequireLogin here={here}>
        <LoadedView loaded={loaded} here={here}>
          {(view) => (
            <>
              <Box><Words as='h2' className='number'>{view.head.caseNumber ?? view.head.receiptNumber}</Words><Words as='p' className='quiet clamped'>{view.head.title}</Words></Box>
              <NextStepCard step={view.nextStep} caseId={caseId} onChanged={() => void loaded.reload()} />
              <UsualLine view={view} />
              <ProgressCard view={view} />
              <DefenceCard view={view} />
              <PapersCard view={view} />
              <MoneyCard view={view} />
              <ServiceCard view={view} />
              <MediationCard view={view} />
              <WithdrawalCard view={view} />
              <FactsCard view={view} />
            </>
          )}
        </LoadedView>
      </RequireLogin>
    </Frame>
  );
}
