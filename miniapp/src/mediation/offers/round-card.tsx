import { yuanText } from '@shared/kernel/money';
import { momentText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { OfferRoundView } from '@shared/mediation/offer-round';
import { call } from '../../platform/api';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../pages/offers/copy';
import { GiveOffer } from './give-offer';
import { OfferChart } from './offer-chart';

const Outcome = ({ round }: { readonly round: OfferRoundView }) => {
  switch (round.outcome) {
    case 'running': return <Words as='p' className='quiet'>{copy.waiting(round.answered.length)} · {copy.until(momentText(round.expiresAt))}</Words>;
    case 'met': return <Notice tone='success'>{copy.met(yuanText(round.amountFen ?? 0))}</Notice>;
    case 'apart': return <Notice>{copy.apart}</Notice>;
    default: return <Notice>{copy.over[round.outcome]}</Notice>;
  }
};

/** One round as the person in it sees it. */
export const RoundCard = ({ caseId, round, asMediator, done }: { readonly caseId: string; readonly round: OfferRoundView; readonly asMediator: boolean; done(): Promise<void> }) => {
  const close = useAction(async () => {
    await call(mediationRoutes.closeRound, { params: { caseId, roundId: round.roundId } });
    await done();
  });
  const running = round.outcome === 'running';
  return (
    <Card title={`${copy.kinds[round.kind]}：${round.subject}`} {...(running && round.mySide !== undefined ? { tone: 'strong' as const } : {})}>
      <Words as='p'>{copy.between(round.payerName, round.payeeName)}</Words>
      {running ? <Words as='p' className='quiet'>{round.kind === 'sealed' ? copy.sealedHow : copy.openHow}</Words> : null}
      <Outcome round={round} />
      {round.offers.length > 0 ? <OfferChart offers={round.offers} /> : null}
      {running && round.mySide !== undefined ? <GiveOffer caseId={caseId} round={round} side={round.mySide} done={done} /> : null}
      {running && asMediator ? <><Failure error={close.error} /><Button kind='quiet' busy={close.busy} onPress={() => void close.run()}>{copy.close}</Button></> : null}
    </Card>
  );
};
