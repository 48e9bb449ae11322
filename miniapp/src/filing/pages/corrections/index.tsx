import { dateText } from '@shared/kernel/time';
import { go, pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Empty } from '../../../ui/empty';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { useFiling } from '../../draft/use-filing';
import { openFinding } from '../../draft/open-finding';
import { filingPaths } from '../../paths';
import { copy } from './copy';

export default function CorrectionsPage() {
  const { caseId = '' } = useParams();
  const loaded = useFiling(caseId);
  const here = pageUrl(filingPaths.corrections, { caseId });
  const corrections = loaded.data?.state === 'returned' ? loaded.data.corrections : undefined;
  return (
    <Frame title={copy.title} footer={corrections === undefined ? undefined : <Button kind='primary' onPress={() => go(filingPaths.review, { caseId })}>{copy.resubmit}</Button>}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {() => (corrections === undefined ? <Empty words={copy.none} /> : (
            <>
              <Box><Words as='h2'>{copy.heading}</Words><Words as='p'>{copy.due(dateText(corrections.dueOn))}</Words></Box>
              {corrections.extended === undefined ? null : <Notice><Words as='p'>{corrections.extended.reason}</Words></Notice>}
              {corrections.items.map((item) => (
                <Card key={item.path} title={item.label} tone='strong'>
                  <Notice tone='warning'><Words as='p'>{item.reason}</Words></Notice>
                  <Button kind='primary' onPress={() => openFinding(caseId, item.path)}>{copy.fix(item.label)}</Button>
                </Card>
              ))}
              <Words as='p' className='quiet'>{copy.otherwise}</Words>
            </>
          ))}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
