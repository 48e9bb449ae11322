import type { MediationView } from '@shared/mediation/mediation';
import type { PrivateDraft } from '@shared/mediation/private-draft-contract';
import { yuanText } from '@shared/kernel/money';
import { dateText, momentText } from '@shared/kernel/time';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Words } from '../../ui/words';
import { copy } from '../agreement-copy';

/** What was drafted in a private talk, for those who were in it. */
export const PrivateDraftView = ({ draft, mediation, onUse }: { readonly draft: PrivateDraft; readonly mediation: MediationView; onUse?: ((draft: PrivateDraft) => void) | undefined }) => {
  const nameOf = (partyId: string | undefined) => mediation.participants.find(({ key }) => key === partyId)?.name ?? '';
  return (
    <Box as='section' className='clause-draft' label={copy.privateDraft}>
      <Words as='h3'>{copy.privateDraft}</Words>
      <Words as='p' className='quiet'>{copy.privateOnly(draft.names.join('、'), momentText(draft.at))}</Words>
      {draft.clauses.map((clause, index) => (
        <Words key={index} as='p'>{`${copy.clause(index + 1)} ${clause.text}${clause.amountFen === undefined ? '' : `（${copy.payment(nameOf(clause.payerPartyId), nameOf(clause.payeePartyId), yuanText(clause.amountFen), clause.dueOn === undefined ? '' : dateText(clause.dueOn))}）`}`}</Words>
      ))}
      {onUse === undefined ? null : <Button onPress={() => onUse(draft)}>{copy.usePrivate}</Button>}
    </Box>
  );
};
