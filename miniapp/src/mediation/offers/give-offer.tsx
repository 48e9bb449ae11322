import { useState } from 'react';
import { fenFromYuan, yuanText } from '@shared/kernel/money';
import { mediationRoutes } from '@shared/mediation/contract';
import type { OfferRoundView, OfferSide } from '@shared/mediation/offer-round';
import { ApiError } from '../../platform/api-error';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { copy } from '../pages/offers/copy';

/** One side says a number, or takes the other's. */
export const GiveOffer = ({ caseId, round, side, done }: { readonly caseId: string; readonly round: OfferRoundView; readonly side: OfferSide; done(): Promise<void> }) => {
  const [amount, setAmount] = useState('');
  const [note, setNote] = useState('');
  const params = { caseId, roundId: round.roundId };
  const give = useAction(async () => {
    const amountFen = fenFromYuan(amount);
    if (amountFen === undefined || amountFen === 0) throw new ApiError('request.invalid', copy.amountWrong);
    await call(mediationRoutes.giveOffer, { params, body: { amountFen, ...(note === '' ? {} : { note }) } });
    setAmount('');
    await done();
  });
  const accept = useAction(async () => {
    await call(mediationRoutes.acceptOffer, { params });
    await done();
  });
  const sealed = round.kind === 'sealed';
  if (sealed && round.answered.includes(side)) return <Notice tone='success'>{copy.given}</Notice>;
  const theirs = round.offers.filter((offer) => offer.side !== side).at(-1);
  return (
    <>
      {theirs === undefined ? null : <Button kind='primary' busy={accept.busy} onPress={() => void accept.run()}>{copy.accept(yuanText(theirs.amountFen))}</Button>}
      <TextField kind='money' label={sealed ? copy.myOffer[side] : copy.openOffer[side]} unit={copy.yuan} value={amount} onChange={setAmount} />
      {sealed ? null : <TextField label={copy.note} value={note} onChange={setNote} example={copy.noteExample} optional maxLength={300} />}
      <Failure error={give.error ?? accept.error} />
      <Button kind={theirs === undefined ? 'primary' : 'secondary'} disabled={amount === ''} busy={give.busy} onPress={() => void give.run()}>{sealed ? copy.give : copy.offer}</Button>
    </>
  );
};
