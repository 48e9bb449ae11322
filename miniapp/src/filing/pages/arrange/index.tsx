import { pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { CheckField } from '../../../ui/check-field';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { LongList } from '../../../ui/long-list';
import { Notice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { useFiling } from '../../draft/use-filing';
import { filingPaths } from '../../paths';
import { copy } from './copy';
import { PageCard } from './page-card';
import { hasPages, movedPage, pagesOf, turned } from './page-order';
import { useArrange } from './use-arrange';

export default function ArrangePage() {
  const { caseId = '' } = useParams();
  const loaded = useFiling(caseId);
  const { chosen, toggle, pages, setPages, name, setName, merge } = useArrange(loaded.data);
  const here = pageUrl(filingPaths.arrange, { caseId });
  const files = (loaded.data?.files ?? []).filter(hasPages);
  const picked = pagesOf(files.filter(({ fileId }) => chosen.includes(fileId)));
  const begin = (): void => {
    setPages(picked);
    setName(picked[0]?.file.evidenceName ?? '');
  };
  return (
    <Frame title={copy.title}
      footer={pages === undefined
        ? <Button kind='primary' disabled={picked.length === 0} onPress={begin}>{copy.toPages(picked.length)}</Button>
        : <Button kind='primary' busy={merge.busy} disabled={pages.length === 0} onPress={() => void merge.run()}>{copy.merge}</Button>}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {() => (
            <>
              <Box><Words as='h2'>{copy.heading}</Words><Words as='p' className='quiet'>{copy.hint}</Words></Box>
              <Failure error={merge.error} here={here} />
              {pages === undefined ? (
                <Card title={copy.choose}>
                  {files.length === 0 ? <Words as='p' className='quiet'>{copy.none}</Words> : null}
                  <LongList items={files} label={copy.choose} guess={64} keyOf={({ fileId }) => fileId} row={(file) => (
                    <Box className='block'>
                      <CheckField label={`${file.evidenceName}（${file.contentType === 'application/pdf' ? copy.pagesOf(file.pages ?? 1) : copy.picture}）`} checked={chosen.includes(file.fileId)} onChange={(on) => toggle(file.fileId, on)} />
                    </Box>
                  )} />
                </Card>
              ) : (
                <>
                  <Card><TextField label={copy.name} value={name} help={copy.nameHelp} maxLength={100} onChange={setName} /></Card>
                  {pages.length === 0 ? <Notice tone='warning'><Words as='p'>{copy.allGone}</Words></Notice> : (
                    <Card title={copy.pages(pages.length)}>
                      <LongList items={pages} label={copy.pages(pages.length)} guess={170} keyOf={({ key }) => key} row={(one, index) => (
                        <PageCard one={one} index={index} last={index === pages.length - 1} onMove={(by) => setPages(movedPage(pages, one.key, by))} onTurn={() => setPages(turned(pages, one.key))} onRemove={() => setPages(pages.filter((page) => page !== one))} />
                      )} />
                    </Card>
                  )}
                  <Button onPress={() => setPages(undefined)}>{copy.chooseAgain}</Button>
                </>
              )}
            </>
          )}
        </LoadedView>
      </RequireIdentity>
    </Frame>
  );
}
