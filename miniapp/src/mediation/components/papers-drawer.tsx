import type { CaseView } from '@shared/cases/court-case';
import { openPaper } from '../../platform/open-paper';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Failure } from '../../ui/failure';
import { FileRow } from '../../ui/file-row';
import { Folded } from '../../ui/folded';
import { Sheet } from '../../ui/sheet';
import { copy } from '../pages/room/copy';
import { AgreementPanel } from './agreement-panel';

/** 资料: the agreement first, then the papers of the case. */
export const PapersDrawer = ({ open, onClose, view, done }: { readonly open: boolean; onClose(): void; readonly view: CaseView | undefined; done(): Promise<void> }) => {
  const paper = useAction(async (documentId: string, title: string) => {
    if (view !== undefined) await openPaper({ caseId: view.head.caseId, documentId, title });
  });
  if (view?.mediation === undefined) return null;
  return (
    <Sheet title={copy.papers} open={open} onClose={onClose}>
      <Folded title={copy.agreement} open>
        <AgreementPanel caseId={view.head.caseId} causeOfAction={view.head.causeOfAction} mediation={view.mediation} done={done} />
      </Folded>
      <Folded title={copy.documents}>
        <Failure error={paper.error} />
        <Box as='ul' className='rows'>
          {view.documents.map(({ documentId, title, bytes }) => <FileRow key={documentId} name={title} bytes={bytes} onOpen={() => void paper.run(documentId, title)} />)}
        </Box>
      </Folded>
    </Sheet>
  );
};
