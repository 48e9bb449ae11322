import { filingRoutes } from '@shared/filing/contract';
import { allForms } from '@shared/filing/forms';
import { momentText } from '@shared/kernel/time';
import { call } from '../../../platform/api';
import { go, pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useMe } from '../../../platform/session';
import { useLoad } from '../../../platform/use-load';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { RowButton } from '../../../ui/row-button';
import { Words } from '../../../ui/words';
import { filingPaths } from '../../paths';
import { copy } from './copy';

const here = pageUrl(filingPaths.start);

export default function StartPage() {
  const me = useMe();
  const ready = me?.verifiedBy !== undefined;
  const drafts = useLoad(ready ? () => call(filingRoutes.myDrafts) : undefined, [ready]);
  const open = (drafts.data?.items ?? []).filter(({ state }) => state === 'draft');
  return (
    <Frame title={copy.title}>
      <RequireIdentity here={here}>
        <Failure error={drafts.error} here={here} />
        {open.length === 0 ? null : (
          <Card title={copy.continue} tone='strong'>
            <Box className='rows'>{open.map((draft) => <RowButton key={draft.caseId} title={copy.continueOne(draft.causeOfAction)} detail={copy.savedOn(momentText(draft.updatedAt))} onPress={() => go(filingPaths.form, { caseId: draft.caseId })} />)}</Box>
          </Card>
        )}
        <Button kind='primary' onPress={() => go(filingPaths.guide)}>{copy.guide}</Button>
        <Box>
          <Words as='h2'>{copy.question}</Words>
          <Words as='p' className='quiet'>{copy.hint}</Words>
        </Box>
        <Card>
          <Box className='rows'>{allForms.map((form) => <RowButton key={form.slug} title={form.cause} detail={copy.explanation[form.slug]} onPress={() => go(filingPaths.before, { slug: form.slug })} />)}</Box>
        </Card>
        <Words as='p' className='quiet'>{copy.other}</Words>
      </RequireIdentity>
    </Frame>
  );
}
