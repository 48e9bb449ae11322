import { go, pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Card } from '../../../ui/card';
import { FeeSum } from '../../../ui/fee-sum';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { MoneyText } from '../../../ui/money-text';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { StepFooter } from '../../components/step-footer';
import { stepPlace } from '../../draft/step-place';
import { useFiling } from '../../draft/use-filing';
import { filingPaths } from '../../paths';
import { copy } from './copy';

export default function FeePage() {
  const { caseId = '' } = useParams();
  const loaded = useFiling(caseId);
  const here = pageUrl(filingPaths.fee, { caseId });
  return (
    <Frame title={copy.title} {...stepPlace(loaded.data, filingPaths.fee)} footer={<StepFooter onNext={() => go(filingPaths.address, { caseId })} />}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {({ quote, claimAmountFen }) => (
            <>
              <Words as='h2'>{copy.heading}</Words>
              {quote === undefined ? <Notice tone='warning'><Words as='p'>{copy.noAmount}</Words></Notice> : (
                <>
                  <Card>
                    {claimAmountFen === 0 ? null : <><Words as='p' className='quiet'>{copy.claim}</Words><MoneyText fen={claimAmountFen} /></>}
                    <Words as='p' className='quiet gap-above'>{copy.fee}</Words>
                    <MoneyText fen={quote.feeFen} big />
                  </Card>
                  <FeeSum quote={quote} />
                </>
              )}
              <Words as='p'>{copy.hint}</Words>
              <Words as='p'>{copy.mediation}</Words>
              <Words as='p' className='quiet'>{copy.relief}</Words>
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
