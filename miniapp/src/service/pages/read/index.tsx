import { serviceBundles } from '@shared/service/service';
import { go, pageUrl } from '../../../platform/navigate';
import { RequireIdentity } from '../../../platform/require-identity';
import { useParams } from '../../../platform/use-params';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Failure } from '../../../ui/failure';
import { Frame } from '../../../ui/frame';
import { LoadedView } from '../../../ui/loaded-view';
import { RowButton } from '../../../ui/row-button';
import { Words } from '../../../ui/words';
import { ConfirmSheet } from './confirm-sheet';
import { copy } from './copy';
import { EffectCard } from './effect-card';
import { ObjectionCard } from './objection-card';
import { PaperRequest } from './paper-request';
import { PaperView } from './paper-view';
import { useReadPage } from './use-read-page';

export default function ReadPage() {
  const { caseId = '', serviceId = '' } = useParams();
  const page = useReadPage(caseId, serviceId);
  const { loaded, reading, paper, setPaper } = page;
  const service = loaded.data;
  const here = pageUrl('service/pages/read/index', { caseId, serviceId });
  const documentId = paper === undefined ? undefined : service?.documentIds[paper];
  if (service !== undefined && paper !== undefined && documentId !== undefined) {
    const following = service.documentIds.findIndex((id, index) => index !== paper && !reading.done.includes(id) && service.readAt === undefined);
    return (
      <PaperView key={documentId} caseId={caseId} documentId={documentId} title={service.documentTitles[paper] ?? copy.title} read={reading.done.includes(documentId) || service.readAt !== undefined}
        next={following < 0 ? undefined : { title: service.documentTitles[following] ?? '', open: () => setPaper(following) }} onRead={() => reading.finish(documentId)} onBack={() => setPaper(undefined)} />
    );
  }
  const settled = service?.confirmedAt !== undefined;
  return (
    <Frame title={copy.title}
      footer={service === undefined || settled ? undefined : (
        <>
          <Failure error={page.askToConfirm.error} here={here} />
          <Button kind='primary' onPress={() => void page.askToConfirm.run()}>{copy.confirm}</Button>
        </>
      )}>
      <RequireIdentity here={here}>
        <LoadedView loaded={loaded} here={here}>
          {(view) => (
            <>
              <Box><Words as='h2'>{serviceBundles[view.bundle]}</Words><Words as='p' className='quiet'>{`${copy.to} ${view.addresseeName}`}</Words></Box>
              <EffectCard caseId={caseId} service={view} />
              <Card title={settled ? copy.papers : copy.documents}>
                <Box className='rows'>
                  {view.documentIds.map((id, index) => <RowButton key={id} title={view.documentTitles[index] ?? ''} mark={reading.done.includes(id) || view.readAt !== undefined ? copy.read : copy.unread} onPress={() => void page.open.run(index)} />)}
                </Box>
              </Card>
              <ObjectionCard service={view} busy={page.object.busy} onObject={(ground) => void page.object.run(ground)} />
              <PaperRequest service={view} busy={page.askForPaper.busy} error={page.askForPaper.error} onRequest={() => page.askForPaper.run()} />
              <Button kind='quiet' onPress={() => go('service/pages/verify/index', { code: view.code })}>{copy.chain}</Button>
              <Failure error={page.object.error ?? page.open.error ?? reading.tell.error} here={here} {...(reading.tell.error === undefined ? {} : { onRetry: () => void reading.tell.run() })} />
            </>
          )}
        </LoadedView>
      </RequireIdentity>
      <ConfirmSheet open={page.sheet === 'confirm'} busy={page.confirm.busy} error={page.confirm.error} onClose={() => page.setSheet(undefined)} onConfirm={(choice) => void page.confirm.run(choice)} />
    </Frame>
  );
}
