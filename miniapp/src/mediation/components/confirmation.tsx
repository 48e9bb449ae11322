import { courtDateOf, dateText } from '@shared/kernel/time';
import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { computePeriod } from '@shared/periods/compute-period';
import { call } from '../../platform/api';
import { courtToday } from '../../platform/today';
import { useAction } from '../../platform/use-action';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Failure } from '../../ui/failure';
import { Notice } from '../../ui/notice';
import { Words } from '../../ui/words';
import { copy } from '../performance-copy';
import { ConfirmationRuling } from './confirmation-ruling';

/** CPL 205: all parties together, within 30 days of the agreement's effect. */
export const Confirmation = ({ caseId, mediation, done }: { readonly caseId: string; readonly mediation: MediationView; done(): Promise<void> }) => {
  const { agreement, confirmation, mine, participants, mediatorId, performance } = mediation;
  const ask = useAction(async () => {
    await call(mediationRoutes.requestConfirmation, { params: { caseId } });
    await done();
  });
  if (agreement?.effectiveAt === undefined || agreement.wantsStatement) return null;
  const ruling = confirmation?.ruling;
  if (confirmation !== undefined && ruling !== undefined) return <ConfirmationRuling caseId={caseId} mediation={mediation} confirmation={confirmation} ruling={ruling} done={done} />;
  if (performance?.performedAt !== undefined) return null;
  if (confirmation?.completeAt !== undefined) return <Card title={copy.confirmation}><Notice>{copy.waiting}</Notice></Card>;
  const { lastDayOn } = computePeriod({ rule: 'judicialConfirmation', from: courtDateOf(agreement.effectiveAt) });
  const mayAsk = courtToday() <= lastDayOn && mine.partyIds.length > 0 && !mine.partyIds.every((id) => confirmation?.partyIds.some((one) => one === id));
  return (
    <Card title={copy.confirmation} {...(confirmation === undefined || !mayAsk ? {} : { tone: 'strong' as const })}>
      <Words as='p'>{copy.confirmationWhy}</Words>
      <Words as='p' className='quiet'>{copy.until(dateText(lastDayOn))}</Words>
      {confirmation === undefined ? null : <Words as='p'>{copy.joined(confirmation.partyIds.length, participants.filter(({ key, bound }) => bound && key !== mediatorId).length)}</Words>}
      <Failure error={ask.error} />
      {mayAsk ? <Button busy={ask.busy} onPress={() => void ask.run()}>{confirmation === undefined ? copy.ask : copy.join}</Button> : null}
    </Card>
  );
};
