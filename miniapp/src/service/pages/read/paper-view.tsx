import { useState } from 'react';
import { paperSource } from '../../../platform/paper-source';
import { useLoad } from '../../../platform/use-load';
import { Actions } from '../../../ui/actions';
import { Button } from '../../../ui/button';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { PaperPages } from '../../../ui/paper-pages';
import { Words } from '../../../ui/words';
import { copy } from './copy';

interface Props { readonly caseId: string; readonly documentId: string; readonly title: string; readonly read: boolean; readonly next: { readonly title: string; open(): void } | undefined; onRead(): void; onBack(): void }

/** One of the served papers, page by page; read when its last page was on the screen. */
export const PaperView = ({ caseId, documentId, title, read, next, onRead, onBack }: Props) => {
  const loaded = useLoad(() => paperSource({ caseId, documentId }), [caseId, documentId]);
  const [at, setAt] = useState<{ page: number; pages: number }>();
  const [failed, setFailed] = useState(false);
  const [zoom, setZoom] = useState(1);
  return (
    <Frame title={at === undefined ? title : `${title} ${copy.page(at.page, at.pages)}`} back={onBack}
      footer={(
        <>
          {read ? null : <Words as='p' className='quiet' spoken='status'>{copy.toEnd}</Words>}
          <Actions>
            <Button onPress={() => setZoom(zoom === 1 ? 2 : 1)}>{zoom === 1 ? copy.larger : copy.smaller}</Button>
            {next === undefined ? <Button kind='primary' disabled={!read} onPress={onBack}>{copy.backToList}</Button> : <Button kind='primary' disabled={!read} onPress={next.open}>{copy.nextPaper(next.title)}</Button>}
          </Actions>
        </>
      )}>
      {failed ? <Notice tone='danger' live><Words as='p'>{copy.failed}</Words></Notice> : (
        <LoadedView loaded={loaded}>
          {(source) => (
            <PaperPages {...source} zoom={zoom} onFailed={() => setFailed(true)} onPage={(page, pages) => {
              setAt({ page, pages });
              if (page >= pages) onRead();
            }} />
          )}
        </LoadedView>
      )}
    </Frame>
  );
};
