import { momentText } from '@shared/kernel/time';
import type { Agreement, MediationView } from '@shared/mediation/mediation';
import { openPaper } from '../../platform/open-paper';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { ReadAloud } from '../../ui/read-aloud';
import { Words } from '../../ui/words';
import { copy } from '../agreement-copy';
import { spokenAgreement } from '../spoken-agreement';
import { ClauseView } from './clause-view';

/** The agreement clause by clause, and who has signed. */
export const AgreementReading = ({ caseId, mediation, agreement, done }: { readonly caseId: string; readonly mediation: MediationView; readonly agreement: Agreement; done(): Promise<void> }) => {
  const open = useAction(async () => {
    if (agreement.documentId !== undefined) await openPaper({ caseId, documentId: agreement.documentId, title: copy.title });
  });
  return (
    <Box className='stack'>
      <Words as='h3'>{copy.read}</Words>
      <ReadAloud action={copy.listen} text={spokenAgreement(mediation, agreement)} />
      <Box as='ol' className='clauses'>
        {agreement.clauses.map((_, index) => <ClauseView key={index} caseId={caseId} mediation={mediation} agreement={agreement} index={index} done={done} />)}
        {(agreement.previous ?? []).slice(agreement.clauses.length).map(({ text }) => <Box as='li' key={text} className='clause clause-changed'><Words as='p' className='clause-was'>{copy.dropped(text)}</Words></Box>)}
      </Box>
      <Words as='p'>{agreement.wantsStatement ? copy.statementYes : copy.statementNo}</Words>
      {agreement.documentId === undefined ? null : <Button busy={open.busy} onPress={() => void open.run()}>{copy.openPaper}</Button>}
      <Failure error={open.error} />
      <Words as='h3'>{copy.signatures}</Words>
      <Box as='ul' className='rows'>
        {mediation.participants.filter(({ bound }) => bound).map(({ key, name, role }) => {
          const signature = agreement.signatures.find((one) => (key === mediation.mediatorId ? one.as === 'mediator' : one.partyId === key));
          return <Box as='li' key={key} className='signer'><Words>{`${role} ${name}`}</Words><Words className='quiet'>{signature === undefined ? copy.unsigned : copy.signed(momentText(signature.signedAt))}</Words></Box>;
        })}
      </Box>
      {agreement.sealedBy === undefined ? null : <Words as='p' className='quiet'>{copy.sealed(agreement.sealedBy)}</Words>}
    </Box>
  );
};
