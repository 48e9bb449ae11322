import { momentText } from '@shared/kernel/time';
import { go, pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ChoiceField } from '../../../ui/choice-field';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { AgentFields } from './agent-fields';
import { copy } from './copy';
import { useOpen } from './use-open';

export default function OpenPage() {
  const params = useParams();
  const page = useOpen(params['code'], params['link']);
  const { genuine } = page;
  const here = pageUrl('service/pages/open/index', { code: page.code });
  return (
    <Frame title={copy.title}>
      {genuine === undefined ? (
        <>
          <Words as='h2'>{copy.heading}</Words>
          <Words as='p' className='quiet'>{copy.hint}</Words>
          <Card>
            <TextField label={copy.code} value={page.code} onChange={page.setCode} error={page.wrong} maxLength={8} />
            <Button kind='primary' busy={page.verify.busy} onPress={() => void page.verify.run()}>{copy.verify}</Button>
          </Card>
          <Failure error={page.verify.error ?? page.follow.error} />
        </>
      ) : (
        <>
          <Notice tone='success' live><Words as='p'>{copy.genuine}</Words></Notice>
          {page.disowned ? <Notice live><Words as='p'>{copy.disowned}</Words></Notice> : null}
          <Card><Facts items={[[copy.court, genuine.court], [copy.caseMasked, <Words key='case' className='number'>{genuine.caseMasked}</Words>], [copy.sentAt, momentText(genuine.sentAt)], [copy.documents, genuine.documents.join('、')]]} /></Card>
          {page.waiting || page.disowned ? null : <Button kind='quiet' busy={page.disown.busy} onPress={() => void page.disown.run()}>{copy.disown}</Button>}
          <Failure error={page.disown.error} />
          {page.waiting ? (
            <>
              <Notice live><Words as='p'>{copy.waiting}</Words><Words as='p'>{copy.waitingHint}</Words></Notice>
              <Button kind='primary' onPress={() => go('cases/index')}>{copy.toCases}</Button>
            </>
          ) : (
            <RequireIdentity here={here}>
              <Card><ChoiceField label={copy.who} value={page.as} onChange={page.setAs} choices={[{ value: 'self', text: copy.self, detail: copy.selfDetail }, { value: 'agent', text: copy.agent, detail: copy.agentDetail }]} /></Card>
              {page.as === 'agent' ? <AgentFields page={page} /> : null}
              <Failure error={page.claim.error} here={here} />
              {page.as === '' ? null : <Button kind='primary' busy={page.claim.busy} onPress={() => void page.claim.run()}>{copy.claim}</Button>}
            </RequireIdentity>
          )}
        </>
      )}
    </Frame>
  );
}
