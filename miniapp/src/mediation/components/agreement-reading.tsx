import { yuanText } from '@shared/kernel/money';
import { dateText, momentText } from '@shared/kernel/time';
import type { Agreement, MediationView } from '@shared/mediation/mediation';
import { openPaper } from '../../platform/open-paper';
import { useAction } from '../../platform/use-action';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Words } from '../../ui/words';
import { copy } from '../agreement-copy';

/** The agreement clause by clause, and who has signed. */
export const AgreementReading = ({ caseId, mediation, agreement }: { readonly caseId: string; readonly mediation: MediationView; readonly agreement: Agreement }) => {
  const open = useAction(async () => {
    if (agreement.documentId !== undefined) await openPaper({ caseId, documentId: agreement.documentId, title: copy.title });
  });
  const nameOf = (partyId: string | undefined): string => mediation.participants.find(({ key }) => key === partyId)?.name ?? '';
  return (
    <Box className='stack'>
      <Words as='h3'>{copy.read}</Words>
      <Box as='ol' className='clauses'>
        {agreement.clauses.map((clause, index) => (
          <Box as='li' key={index} className='clause'>
            <Words as='strong'>{copy.clause(index + 1)}</Words>
            <Words as='p'>{clause.text}</Words>
            {clause.amountFen === undefined || clause.dueOn === undefined ? null : <Words as='p' className='clause-sum'>{copy.payment(nameOf(clause.payerPartyId), nameOf(clause.payeePartyId), yuanText(clause.amountFen), dateText(clause.dueOn, agreement.draftedAt.slice(0, 4)))}</Words>}
          </Box>
        ))}
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
    </Box>
  );
};
