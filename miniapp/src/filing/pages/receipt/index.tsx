import { intentFailures } from '@shared/filing/filing-intent';
import { dateText, momentText } from '@shared/kernel/time';
import { go, goHome, pageUrl, replaceWith } from '../../../platform/navigate';
import { openPaper } from '../../../platform/open-paper';
import { RequireLogin } from '../../../platform/require-login';
import { useAction } from '../../../platform/use-action';
import { useParams } from '../../../platform/use-params';
import { Actions } from '../../../ui/actions';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Empty } from '../../../ui/empty';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Folded } from '../../../ui/folded';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { useFiling } from '../../draft/use-filing';
import { filingPaths } from '../../paths';
import { copy } from './copy';

export default function ReceiptPage() {
  const { caseId = '' } = useParams();
  const loaded = useFiling(caseId);
  const open = useAction(async (documentId: string) => openPaper({ caseId, documentId, title: copy.title }));
  const here = pageUrl(filingPaths.receipt, { caseId });
  return (
    <Frame title={copy.title} back={goHome} footer={<Actions><Button onPress={goHome}>{copy.home}</Button><Button kind='primary' onPress={() => replaceWith(pageUrl('cases/case/index', { caseId }))}>{copy.toCase}</Button></Actions>}>
      <RequireLogin here={here}>
        <LoadedView loaded={loaded} here={here}>
          {({ receipt, files }) => (receipt === undefined ? <Empty words={copy.pending}><Button onPress={() => go(filingPaths.form, { caseId })}>{copy.toForm}</Button></Empty> : (
            <>
              <Notice tone='success' live><Words as='p'>{copy.done}</Words></Notice>
              <Card>
                <Facts items={[
                  [copy.number, <Words key='n' className='number'>{receipt.receiptNumber}</Words>],
                  [copy.at, momentText(receipt.submittedAt)],
                  [copy.reviewBy, `${dateText(receipt.reviewDueOn)}${receipt.reviewDueProvisional === true ? copy.provisional : ''}`],
                ]} />
                {receipt.because === undefined || receipt.completedAt === undefined ? null : <Notice><Words as='p'>{copy.counts(momentText(receipt.submittedAt), momentText(receipt.completedAt), intentFailures[receipt.because])}</Words></Notice>}
                {receipt.documentId === undefined ? null : <Button busy={open.busy} onPress={() => void open.run(receipt.documentId ?? '')}>{copy.paper}</Button>}
              </Card>
              <Button kind='quiet' onPress={() => go(filingPaths.verify, { receiptNumber: receipt.receiptNumber })}>{copy.verify}</Button>
              <Failure error={open.error} here={here} />
              <Words as='p'>{copy.what}</Words>
              <Folded title={copy.files} open>
                <Box as='ul' className='rows'>
                  {files.map((file) => <Box as='li' key={file.fileId} className='hash'><Words as='strong'>{file.evidenceName}</Words><Words as='p' className='quiet break-anywhere'>{file.sha256}</Words></Box>)}
                </Box>
              </Folded>
            </>
          ))}
        </LoadedView>
      </RequireLogin>
    </Frame>
  );
}
