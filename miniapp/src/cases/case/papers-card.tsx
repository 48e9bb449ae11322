import type { CaseView } from '@shared/cases/court-case';
import { courtDateOf, dateText } from '@shared/kernel/time';
import { openPaper } from '../../platform/open-paper';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { RowButton } from '../../ui/row-button';
import { Words } from '../../ui/words';
import { copy } from './copy';

/** 文书和材料: every paper of the file this person may open. */
export const PapersCard = ({ view }: { readonly view: CaseView }) => {
  const { caseId } = view.head;
  const open = useAction(async (documentId: string, title: string) => openPaper({ caseId, documentId, title }));
  return (
    <Folded title={copy.documents} summary={String(view.documents.length)}>
      {view.documents.length === 0 ? <Words as='p' className='quiet'>{copy.noDocuments}</Words> : null}
      <Box className='rows'>
        {view.documents.map((paper) => (
          <RowButton key={paper.documentId} title={paper.title} detail={[dateText(courtDateOf(paper.madeAt)), paper.pages === undefined ? undefined : copy.pages(paper.pages)].filter((part) => part !== undefined).join(' · ')} onPress={() => void open.run(paper.documentId, paper.title)} />
        ))}
      </Box>
      <Failure error={open.error} />
    </Folded>
  );
};
