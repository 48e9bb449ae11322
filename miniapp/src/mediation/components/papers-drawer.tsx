import type { CaseView } from '@shared/cases/court-case';
import type { MediaRoom } from '../../platform/media/media-room';
import { openPaper } from '../../platform/open-paper';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { FileRow } from '../../ui/file-row';
import { Folded } from '../../ui/folded';
import { Sheet } from '../../ui/sheet';
import { copy } from '../pages/room/copy';
import { AgreementPanel } from './agreement-panel';

interface Props { readonly open: boolean; onClose(): void; readonly view: CaseView | undefined; done(): Promise<void>; readonly room: MediaRoom; readonly leads: boolean; onMinutes(): void }

/** 资料: the agreement first, then the minutes and the papers of the case; who leads may show one to everybody. */
export const PapersDrawer = ({ open, onClose, view, done, room, leads, onMinutes }: Props) => {
  const paper = useAction(async (documentId: string, title: string) => {
    if (view !== undefined) await openPaper({ caseId: view.head.caseId, documentId, title });
  });
  if (view?.mediation === undefined) return null;
  return (
    <Sheet title={copy.papers} open={open} onClose={onClose}>
      <Folded title={copy.agreement} open>
        <AgreementPanel caseId={view.head.caseId} causeOfAction={view.head.causeOfAction} mediation={view.mediation} done={done} />
      </Folded>
      <Button onPress={onMinutes}>{copy.minutes}</Button>
      <Folded title={copy.documents}>
        <Failure error={paper.error} />
        <Box as='ul' className='rows'>
          {view.documents.map(({ documentId, title, bytes, contentType }) => (
            <Box key={documentId}>
              <FileRow name={title} bytes={bytes} onOpen={() => void paper.run(documentId, title)} />
              {leads && contentType === 'application/pdf' ? <Button kind='quiet' label={copy.page.showWhich(title)} onPress={() => { room.tell({ type: 'showPage', page: { documentId, title, page: 1 } }); onClose(); }}>{copy.page.show}</Button> : null}
            </Box>
          ))}
        </Box>
      </Folded>
    </Sheet>
  );
};
