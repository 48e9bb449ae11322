import { useState } from 'react';
import { yuanText } from '@shared/kernel/money';
import { dateText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { Agreement, MediationView } from '@shared/mediation/mediation';
import { shownNumber } from '@shared/mediation/payee-account';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Actions } from '../../ui/actions';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { TextField } from '../../ui/text-field';
import { Words } from '../../ui/words';
import { copy } from '../agreement-copy';

type Given = { readonly caseId: string; readonly mediation: MediationView; readonly agreement: Agreement; readonly index: number; done(): Promise<void> };

/** What a party says of this clause: yes, or how they would have it. */
const Opinion = ({ caseId, mediation, agreement, index, done }: Given) => {
  const [wishing, setWishing] = useState(false);
  const [wish, setWish] = useState('');
  const n = index + 1;
  const say = useAction(async (agreed: boolean) => {
    await call(mediationRoutes.giveOpinion, { params: { caseId }, body: { clause: index, agreed, ...(agreed || wish === '' ? {} : { wish }) } });
    setWishing(false);
    await done();
  });
  const said = (agreement.opinions ?? []).filter(({ clause }) => clause === index);
  const mine = said.some(({ partyId }) => mediation.mine.partyIds.some((id) => id === partyId));
  const nameOf = (partyId: string): string => mediation.participants.find(({ key }) => key === partyId)?.name ?? '';
  const against = said.filter(({ agreed }) => !agreed);
  return (
    <>
      {said.length === 0 ? null : <Words as='p' className='quiet'>{copy.opinions(said.length - against.length, against.length)}</Words>}
      {against.map((one) => <Words key={one.partyId} as='p' className='clause-wish'>{one.wish === undefined ? copy.noWish(nameOf(one.partyId)) : copy.wishOf(nameOf(one.partyId), one.wish)}</Words>)}
      {mediation.state !== 'signing' || mediation.mine.partyIds.length === 0 || mediation.mine.signed || mine ? null : wishing ? (
        <>
          <TextField kind='longText' label={copy.wishLabel(n)} value={wish} onChange={setWish} example={copy.wishExample} optional maxLength={500} />
          <Button busy={say.busy} onPress={() => void say.run(false)}>{copy.wishSend}</Button>
        </>
      ) : <Actions><Button busy={say.busy} onPress={() => setWishing(true)}>{copy.objectClause(n)}</Button><Button busy={say.busy} onPress={() => void say.run(true)}>{copy.agreeClause(n)}</Button></Actions>}
      <Failure error={say.error} />
    </>
  );
};

/** One clause to read: its words, its money and days, what changed since the last draft, what everybody says of it. */
export const ClauseView = (given: Given) => {
  const { mediation, agreement, index } = given;
  const clause = agreement.clauses[index];
  if (clause === undefined) return null;
  const before = agreement.previous?.[index];
  const year = agreement.draftedAt.slice(0, 4);
  const nameOf = (partyId: string | undefined): string => mediation.participants.find(({ key }) => key === partyId)?.name ?? '';
  const changed = agreement.previous !== undefined && JSON.stringify(before) !== JSON.stringify(clause);
  return (
    <Box as='li' className={changed ? 'clause clause-changed' : 'clause'}>
      <Words as='strong'>{copy.clause(index + 1)}</Words>
      <Words as='p'>{clause.text}</Words>
      {clause.amountFen === undefined || clause.dueOn === undefined ? null : <Words as='p' className='clause-sum'>{copy.payment(nameOf(clause.payerPartyId), nameOf(clause.payeePartyId), yuanText(clause.amountFen), dateText(clause.dueOn, year))}</Words>}
      {clause.instalments?.map((part, n) => <Words key={part.dueOn} as='p' className='quiet'>{copy.instalment(n + 1, dateText(part.dueOn, year), yuanText(part.amountFen))}</Words>)}
      {clause.account === undefined ? null : <Words as='p' className='quiet'>{copy.payInto(clause.account.holder, clause.account.bank, shownNumber(clause.account))}</Words>}
      {changed ? <Words as='p' className='clause-was'>{before === undefined ? copy.added : `${copy.changed}。${before.text === clause.text ? '' : copy.was(before.text)}`}</Words> : null}
      <Opinion {...given} />
    </Box>
  );
};
