import { reliefKinds, type FeeRelief } from '@shared/fees/fee-relief';
import { dateText, momentText } from '@shared/kernel/time';
import { openPaper } from '../../../platform/open-paper';
import { useAction } from '../../../platform/use-action';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Failure } from '../../../ui/failure';
import { Notice } from '../../../ui/notice';
import { Words } from '../../../ui/words';
import { copy } from './copy';

const outcomeText = ({ outcome, percent, untilOn }: NonNullable<FeeRelief['decision']>): string => {
  if (outcome === 'reduction') return copy.outcomes.reduction(percent ?? 0);
  return outcome === 'deferral' ? copy.outcomes.deferral(untilOn === undefined ? '' : dateText(untilOn)) : copy.outcomes[outcome];
};

/** What became of an application: waiting, granted, or refused with the court's reasons. */
export const DecidedCard = ({ caseId, relief }: { readonly caseId: string; readonly relief: FeeRelief }) => {
  const open = useAction(async (documentId: string, title: string) => openPaper({ caseId, documentId, title }));
  const { decision } = relief;
  return (
    <>
      {decision === undefined
        ? <Notice live><Words as='p'>{copy.waiting}</Words>{relief.suspends === undefined ? null : <Words as='p'>{copy.suspended}</Words>}</Notice>
        : <Notice tone={relief.state === 'granted' ? 'success' : 'warning'} live><Words as='p'>{relief.state === 'granted' ? copy.granted : copy.refused}</Words><Words as='p'>{outcomeText(decision)}</Words></Notice>}
      <Card>
        <Facts items={[[copy.asked, reliefKinds[relief.kind]], [copy.appliedAt, momentText(relief.appliedAt)], ...(decision === undefined ? [] : [[copy.reason, decision.reason] as [string, string]])]} />
        <Failure error={open.error} />
        {decision?.documentId === undefined ? null : <Button busy={open.busy} onPress={() => void open.run(decision.documentId ?? '', copy.decisionPaper)}>{copy.decisionPaper}</Button>}
        {relief.documentId === undefined ? null : <Button busy={open.busy} onPress={() => void open.run(relief.documentId ?? '', copy.paper)}>{copy.paper}</Button>}
      </Card>
    </>
  );
};
