import { actingAs, guardianGrounds, guardianRelations, proofs } from '@shared/filing/standing';
import { pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Actions } from '../../../ui/actions';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { ChoiceField } from '../../../ui/choice-field';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { useFiling } from '../../draft/use-filing';
import { filingPaths } from '../../paths';
import { copy } from './copy';
import { useStanding } from './use-standing';

const plain = (texts: readonly string[]) => texts.map((text) => ({ value: text, text }));
const listed = (texts: Readonly<Record<string, string>>) => Object.entries(texts).map(([value, text]) => ({ value, text }));

export default function StandingPage() {
  const { caseId = '', from } = useParams();
  const loaded = useFiling(caseId);
  const { standing, set, upload, next, later } = useStanding(caseId, loaded, from);
  const here = pageUrl(filingPaths.standing, { caseId });
  const proof = standing.as === 'self' ? undefined : proofs[standing.as];
  return (
    <Frame title={copy.title} footer={<><Failure error={next.error ?? later.error} here={here} />{next.error === undefined ? null : <Button kind='quiet' busy={later.busy} onPress={() => void later.run()}>{copy.later}</Button>}<Button kind='primary' busy={next.busy} onPress={() => void next.run()}>{copy.next}</Button></>}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {() => (
            <>
              <Words as='h2'>{copy.heading}</Words>
              <Card><ChoiceField label={copy.who} value={standing.as} onChange={(as) => set({ as })} choices={listed(actingAs)} /></Card>
              {standing.as === 'agent' ? <Card><ChoiceField label={copy.authority} value={standing.authority ?? ''} help={copy.authorityHelp} onChange={(authority) => set({ authority })} choices={listed(copy.authorities)} /></Card> : null}
              {standing.as === 'guardian' ? (
                <Card>
                  <ChoiceField label={copy.relation} value={standing.relation ?? ''} onChange={(relation) => set({ relation })} choices={plain(guardianRelations)} />
                  <ChoiceField label={copy.ground} value={standing.ground ?? ''} onChange={(ground) => set({ ground })} choices={plain(guardianGrounds)} />
                </Card>
              ) : null}
              {proof === undefined ? null : (
                <Card title={proof.name}>
                  <Words as='p' className='quiet'>{proof.hint}</Words>
                  {standing.proof === undefined ? null : <Notice tone='success'><Words as='p'>{copy.uploaded(standing.proof.name)}</Words></Notice>}
                  <Failure error={upload.error} here={here} />
                  <Actions><Button busy={upload.busy} onPress={() => void upload.run('camera')}>{copy.camera}</Button><Button busy={upload.busy} onPress={() => void upload.run('files')}>{copy.files}</Button></Actions>
                  <Words as='p' className='quiet'>{copy.checked}</Words>
                </Card>
              )}
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
