import { serviceRoutes } from '@shared/service/contract';
import { momentText } from '@shared/kernel/time';
import { call } from '../../../platform/api';
import { go } from '../../../platform/navigate';
import { useLoad } from '../../../platform/use-load';
import { useParams } from '../../../platform/use-params';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { Timeline } from '../../../ui/timeline';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** Where the QR code of a certificate leads: is it genuine? For everybody, naming nobody. */
export default function VerifyServicePage() {
  const { code = '' } = useParams();
  const loaded = useLoad(() => call(serviceRoutes.verifyCode, { params: { code } }), [code]);
  return (
    <Frame title={copy.title}>
      {loaded.error?.code === 'service.codeUnknown' ? <Notice tone='danger' live><Words as='p'>{copy.fake}</Words></Notice> : (
        <LoadedView loaded={loaded}>
          {(genuine) => (
            <>
              <Notice tone='success' live><Words as='p'>{copy.genuine}</Words></Notice>
              <Card><Facts items={[[copy.court, genuine.court], [copy.caseMasked, genuine.caseMasked], [copy.sentAt, momentText(genuine.sentAt)], [copy.documents, genuine.documents.join('、')]]} /></Card>
              <Card title={copy.chain}>
                <Words as='p' className={genuine.chainIntact ? 'quiet' : 'failure'}>{genuine.chainIntact ? copy.intact : copy.broken}</Words>
                <Timeline marks={genuine.steps.map((step) => ({ key: String(step.version), title: step.title, when: momentText(step.at).slice(5), detail: [step.channel, step.etsi, copy.hash(step.hash)].filter((part) => part !== undefined).join(' · '), state: 'done' as const }))} />
              </Card>
              <Button onPress={() => go('service/pages/open/index', { code })}>{copy.receive}</Button>
            </>
          )}
        </LoadedView>
      )}
    </Frame>
  );
}
