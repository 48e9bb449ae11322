import { dateText, momentText } from '@shared/kernel/time';
import type { MediationView } from '@shared/mediation/mediation';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { copy } from '../copy';

/** Where the mediation stands, in five lines. */
export const MediationFacts = ({ mediation }: { readonly mediation: MediationView }) => {
  const items: [string, string][] = [
    [copy.facts.state, copy.state[mediation.state]],
    ...(mediation.requestedBy === undefined ? [] : [[copy.facts.asked, mediation.requestedBy] as [string, string]]),
    ...(mediation.mediatorName === undefined ? [] : [[copy.facts.mediator, copy.mediator(mediation.mediatorName, mediation.organisation)] as [string, string]]),
    ...(mediation.limitOn === undefined ? [] : [[copy.facts.limit, copy.limit(dateText(mediation.limitOn), mediation.limitProvisional === true)] as [string, string]]),
    ...(mediation.session === undefined ? [] : [[copy.facts.time, momentText(mediation.session.startsAt)] as [string, string]]),
  ];
  return <Card title={copy.progress}><Facts items={items} /></Card>;
};
