import { eventTitles, type CaseEvent } from '../../shared/cases/case-event';
import type { CaseId } from '../../shared/kernel/ids';
import { etsiNameOf, type EvidenceStep } from '../../shared/service/evidence-step';
import { serviceChannels, type ServiceChannel } from '../../shared/service/service-try';
import { readEvents } from '../cases/case-log';
import { firstBreak } from '../cases/event-hash';
import { copy } from './copy';

const channelOf = ({ data }: CaseEvent): string | undefined => (data['place'] === 'kiosk' ? copy.places.kiosk : serviceChannels[data['channel'] as ServiceChannel] as string | undefined);

const stepOf = (event: CaseEvent): EvidenceStep => {
  const channel = channelOf(event);
  const etsi = etsiNameOf(event);
  return { version: event.version, at: event.at, title: eventTitles[event.type], hash: event.hash, ...(channel === undefined ? {} : { channel }), ...(etsi === undefined ? {} : { etsi }) };
};

/** The steps of one track out of the case's hash chain, and whether the chain holds: a row altered anywhere in the case breaks it. */
export const evidenceChain = async (caseId: CaseId, serviceId: string, head: { version: number; hash: string }): Promise<{ steps: EvidenceStep[]; chainIntact: boolean }> => {
  const events = (await readEvents(caseId)).slice(0, head.version);
  return { steps: events.filter(({ data }) => data['serviceId'] === serviceId).map(stepOf), chainIntact: firstBreak(events, head) === undefined };
};
