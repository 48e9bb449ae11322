import { momentText } from '@shared/kernel/time';
import { go, pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { MoneyText } from '../../../ui/money-text';
import { Notice } from '../../../ui/notice';
import { SignaturePad } from '../../../ui/signature-pad';
import { Words } from '../../../ui/words';
import { stepPlace } from '../../draft/step-place';
import { useFiling } from '../../draft/use-filing';
import { copy as words } from '../../copy';
import { filingPaths } from '../../paths';
import { copy } from './copy';
import { CoSignersCard } from './co-signers-card';
import { PreflightCard } from './preflight-card';
import { StandingCard } from './standing-card';
import { Summary } from './summary';
import { useReview } from './use-review';

export default function ReviewPage() {
  const { caseId = '' } = useParams();
  const loaded = useFiling(caseId);
  const { sign, submit, signing, setSigning } = useReview(caseId, loaded);
  const here = pageUrl(filingPaths.review, { caseId });
  const filing = loaded.data;
  // a relative who may look and no more
  const readOnly = filing?.helping?.fill === false;
  return (
    <Frame title={copy.title} {...stepPlace(filing, filingPaths.review)}
      footer={filing === undefined || filing.helping !== undefined ? undefined : <><Failure error={submit.error} here={here} /><Button kind='primary' busy={submit.busy} onPress={() => void submit.run()}>{filing.state === 'returned' ? copy.resubmit : copy.submit}</Button></>}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {(view) => (
            <>
              <Words as='h2'>{view.helping === undefined ? copy.heading : copy.headingHelping}</Words>
              {view.helping === undefined ? null : <Notice><Words as='p'>{words.helping(view.helping.who, view.helping.fill)}</Words></Notice>}
              {readOnly ? null : <PreflightCard filing={view} />}
              {view.helping === undefined ? <CoSignersCard loaded={loaded} filing={view} /> : null}
              <Summary filing={view} readOnly={readOnly} />
              <StandingCard filing={view} readOnly={readOnly} />
              <Card title={copy.evidence} extra={readOnly ? undefined : <Button kind='quiet' label={copy.edit(copy.evidence)} onPress={() => go(filingPaths.evidence, { caseId, from: 'review' })}>{copy.editShort}</Button>}>
                <Words as='p'>{copy.files(view.files.length)}</Words>
                <Box as='ol'>{view.files.map((file, index) => <Box as='li' key={file.fileId}>{index + 1}. {file.evidenceName}</Box>)}</Box>
              </Card>
              <Card title={copy.address} extra={view.helping !== undefined ? undefined : <Button kind='quiet' label={copy.edit(copy.address)} onPress={() => go(filingPaths.address, { caseId, from: 'review' })}>{copy.editShort}</Button>}>
                <Words as='p'>{view.addressForServiceConfirmedAt === undefined ? copy.unconfirmed : copy.confirmed}</Words>
                {view.electronicService === undefined ? null : <Words as='p'>{copy[view.electronicService]}</Words>}
              </Card>
              {view.quote === undefined ? null : <Card title={copy.fee}><MoneyText fen={view.quote.feeFen} /></Card>}
              {view.helping !== undefined ? null : <Card title={copy.sign} tone='strong'>
                <Words as='p' className='quiet'>{copy.signHint}</Words>
                {view.signature !== undefined && !signing ? <><Notice tone='success'><Words as='p'>{copy.signed(view.signature.name, momentText(view.signature.signedAt))}</Words></Notice><Button onPress={() => setSigning(true)}>{copy.signAgain}</Button></> : <SignaturePad busy={sign.busy} action={copy.useSignature} onSigned={(png) => void sign.run(png)} />}
                <Failure error={sign.error} here={here} />
              </Card>}
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
