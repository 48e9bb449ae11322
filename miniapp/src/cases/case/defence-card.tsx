import type { CaseView } from '@shared/cases/court-case';
import { courtDateOf, dateText } from '@shared/kernel/time';
import { defenceKinds } from '@shared/defence/defence';
import { go } from '../../platform/navigate';
import { openPaper } from '../../platform/open-paper';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Folded } from '../../ui/folded';
import { RowButton } from '../../ui/row-button';
import { Words } from '../../ui/words';
import { copy } from './copy';
import { ObjectionLine } from './objection-line';

const isDefence = (kind: string): kind is keyof typeof defenceKinds => Object.keys(defenceKinds).includes(kind);

/** 答辩: what the defendants have filed; for a defendant, the way in. */
export const DefenceCard = ({ view: { head: { caseId, phase }, me, documents, objections } }: { readonly view: CaseView }) => {
  const open = useAction(async (documentId: string, title: string) => openPaper({ caseId, documentId, title }));
  const filed = documents.filter(({ kind }) => isDefence(kind));
  const mayAnswer = phase === 'open' && me.parties.some(({ role }) => role !== 'plaintiff');
  if (filed.length === 0 && !mayAnswer) return null;
  return (
    <Folded title={copy.defence} {...(filed.length === 0 ? {} : { summary: String(filed.length) })}>
      {filed.length === 0 ? <Words as='p' className='quiet'>{copy.noDefence}</Words> : null}
      <Box className='rows'>{filed.map((paper) => <RowButton key={paper.documentId} title={paper.title} detail={dateText(courtDateOf(paper.madeAt))} onPress={() => void open.run(paper.documentId, paper.title)} />)}</Box>
      {objections.map((objection) => <ObjectionLine key={objection.partyId} objection={objection} openRuling={(documentId) => void open.run(documentId, copy.objection.ruling)} />)}
      <Failure error={open.error} />
      {mayAnswer ? <Button onPress={() => go('defence/pages/start/index', { caseId })}>{copy.toDefence}</Button> : null}
    </Folded>
  );
};
