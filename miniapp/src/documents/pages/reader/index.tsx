import { useState } from 'react';
import { leaveTo } from '../../../platform/leave-to';
import { pageUrl } from '../../../platform/navigate';
import { openOwnFile, openPaper } from '../../../platform/open-paper';
import { paperSource } from '../../../platform/paper-source';
import { RequireLogin } from '../../../platform/require-login';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';
import { useParams } from '../../../platform/use-params';
import { Actions } from '../../../ui/actions';
import { Button } from '../../../ui/button';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { PaperPages } from '../../../ui/paper-pages';
import { Words } from '../../../ui/words';
import { copy } from './copy';

const zooms = [1, 1.5, 2, 3];

export default function ReaderPage() {
  const { caseId, documentId, fileId, title = copy.title } = useParams();
  const loaded = useLoad(() => paperSource({ caseId, documentId, fileId }), [caseId, documentId, fileId]);
  const [at, setAt] = useState<{ page: number; pages: number }>();
  const [zoom, setZoom] = useState(0);
  const [failed, setFailed] = useState<string>();
  const outside = useAction(async () => (fileId === undefined ? openPaper({ caseId: caseId ?? '', documentId: documentId ?? '', title }) : openOwnFile({ fileId, title })));
  const onH5 = process.env.TARO_ENV === 'h5';
  return (
    <Frame title={at === undefined ? title : `${title} ${copy.page(at.page, at.pages)}`}
      footer={onH5 ? <Actions><Button disabled={zoom === 0} onPress={() => setZoom(zoom - 1)}>{copy.smaller}</Button><Button disabled={zoom === zooms.length - 1} onPress={() => setZoom(zoom + 1)}>{copy.larger}</Button></Actions> : <Button kind='primary' busy={outside.busy} onPress={() => void outside.run()}>{copy.open}</Button>}>
      <RequireLogin here={pageUrl('documents/pages/reader/index', { caseId, documentId, fileId, title })}>
        <LoadedView loaded={loaded}>
          {(source) => (failed === undefined
            ? <PaperPages {...source} zoom={zooms[zoom] ?? 1} onPage={(page, pages) => setAt({ page, pages })} onFailed={setFailed} />
            : <><Notice tone='danger' live><Words as='p'>{failed}</Words><Words as='p'>{copy.failedHint}</Words></Notice><Button onPress={() => leaveTo(source.url)}>{copy.save}</Button></>)}
        </LoadedView>
        <Failure error={outside.error} />
      </RequireLogin>
    </Frame>
  );
}
