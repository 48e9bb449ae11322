import { momentText } from '@shared/kernel/time';
import { go } from '../../../platform/navigate';
import { useParams } from '../../../platform/use-params';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Timeline } from '../../../ui/timeline';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import { useVerify } from './use-verify';

/** 验真: is this message of the court? Typed from the message, or come by the QR code of a certificate; no link is opened, nobody is named. */
export default function VerifyPage() {
  const page = useVerify(useParams()['code']);
  const { genuine } = page;
  return (
    <Frame title={copy.title}>
      <Words as='h2'>{copy.heading}</Words>
      <Words as='p' className='quiet'>{copy.hint}</Words>
      <Card>
        <TextField label={copy.code} value={page.code} onChange={page.setCode} error={page.wrong} maxLength={8} />
        <Button kind='primary' busy={page.verify.busy} onPress={() => void page.verify.run()}>{copy.verify}</Button>
      </Card>
      {page.fake ? <Notice tone='danger' live><Words as='p'>{copy.fake}</Words></Notice> : <Failure error={page.verify.error} />}
      {genuine === undefined ? null : (
        <>
          {genuine.chainIntact ? <Notice tone='success' live><Words as='p'>{genuine.kind === 'service' ? copy.genuine : copy.genuineMessage}</Words></Notice> : <Notice tone='danger' live><Words as='p'>{copy.broken}</Words></Notice>}
          {genuine.toYou === false ? <Notice tone='warning' live><Words as='p'>{copy.notToYou}</Words></Notice> : null}
          <Card>
            <Facts items={[
              [copy.about, genuine.about], [copy.court, genuine.court], [copy.caseMasked, <Words key='case' className='number'>{genuine.caseMasked}</Words>], [copy.sentAt, momentText(genuine.sentAt)],
              ...(genuine.documents.length === 0 ? [] : [[copy.documents, genuine.documents.join('、')] as const]), ...(genuine.toYou === true ? [[copy.to, copy.toYou] as const] : []),
            ]} />
            <Words as='p' className='quiet'>{copy.compare}</Words>
          </Card>
          {genuine.steps.length === 0 ? null : (
            <Card title={copy.chain}>
              <Words as='p' className={genuine.chainIntact ? 'quiet' : 'failure'}>{genuine.chainIntact ? copy.intact : copy.brokenSteps}</Words>
              <Timeline marks={genuine.steps.map((step) => ({ key: String(step.version), title: step.title, when: momentText(step.at).slice(5), detail: [step.channel, copy.hash(step.hash)].filter((part) => part !== undefined).join(' · '), state: 'done' as const }))} />
            </Card>
          )}
          {genuine.kind === 'service' ? <Button onPress={() => go('service/pages/open/index', { code: page.code })}>{copy.receive}</Button> : <Button onPress={() => go('cases/index')}>{copy.toCases}</Button>}
        </>
      )}
    </Frame>
  );
}
