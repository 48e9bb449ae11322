import { dateText, momentText } from '@shared/kernel/time';
import type { MediationView } from '@shared/mediation/mediation';
import { mediationClock } from '@shared/mediation/mediation-clock';
import { mediationStep } from '@shared/cases/usual-time';
import { UsualTimeLine } from '../../cases/case/usual-line';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { copy } from '../copy';

/** Where the mediation stands, in five lines. */
export const MediationFacts = ({ mediation }: { readonly mediation: MediationView }) => {
  const clock = mediationClock(mediation);
  const items: [string, string][] = [
    [copy.facts.state, copy.state[mediation.state]],
    ...(mediation.requestedBy === undefined ? [] : [[copy.facts.asked, mediation.requestedBy] as [string, string]]),
    ...(mediation.mediatorName === undefined ? [] : [[copy.facts.mediator, copy.mediator(mediation.mediatorName, mediation.organisation)] as [string, string]]),
    ...(clock === undefined ? [] : [[copy.clock[clock.whose], copy.limit(dateText(clock.dueOn), clock.provisional)] as [string, string]]),
    ...(mediation.session === undefined ? [] : [[copy.facts.time, momentText(mediation.session.startsAt)] as [string, string]]),
  ];
  return <Card title={copy.progress}><Facts items={items} /><UsualTimeLine step={mediationStep(mediation)} /></Card>;
};
