import type { Service } from '../../shared/service/service';
import type { ServiceTry } from '../../shared/service/service-try';
import { appendToCase, changeCase } from '../cases/case-log';
import { recall } from '../platform/guards';
import { changeTrack, factsOf } from './change-track';
import { copy } from './copy';
import { findByMessage } from './lookups';
import { partyIn, serviceIn } from './service-items';

/** What the channel says of one message. */
export interface Receipt { providerId: string; delivered: boolean; at: string; code: string }

export const waitingKey = (providerId: string): string => `SMSRECEIPT#${providerId}`;
const channelActor = { kind: 'channel' as const, name: copy.smsChannel };

const advanced = (service: Service, tries: ServiceTry[], receipt: Receipt): Service => {
  if (receipt.delivered) return { ...service, tries, deliveredAt: service.deliveredAt ?? receipt.at, ...(service.state === 'dispatched' || service.state === 'failed' ? { state: 'delivered' as const } : {}) };
  const isLost = service.state === 'dispatched' && tries.every((one) => one.result === 'failed' || one.result === 'skipped');
  return { ...service, tries, ...(isLost ? { state: 'failed' as const } : {}) };
};

/** A message's fate is written down once; a repeated receipt changes nothing. false = the message is not (yet) one of ours. */
export const applyReceipt = async (receipt: Receipt, at: Date): Promise<boolean> => {
  const found = await findByMessage(receipt.providerId);
  if (found === undefined) return false;
  await changeCase(found.caseId, async (record) => {
    const service = serviceIn(record, found.serviceId);
    const sent = service.tries.find((one) => one.providerId === receipt.providerId && one.result !== 'delivered' && one.result !== 'failed');
    if (sent === undefined) return record;
    // The channel tells whole seconds: never before it was sent.
    const arrivedAt = receipt.at < sent.sentAt ? sent.sentAt : receipt.at;
    const tries = service.tries.map((one) => (one.providerId === receipt.providerId ? { ...one, result: receipt.delivered ? 'delivered' as const : 'failed' as const, resultAt: arrivedAt, resultCode: receipt.code } : one));
    const change = changeTrack(record, service, advanced(service, tries, { ...receipt, at: arrivedAt }), partyIn(record, service.addresseePartyId), channelActor);
    const data = { ...factsOf(service), tryId: sent.tryId, rung: sent.rung, channel: sent.channel, providerId: receipt.providerId };
    return appendToCase(record, at, [receipt.delivered
      ? { type: 'SERVICE_DELIVERED', actor: channelActor, data }
      : { type: 'SERVICE_TRY_FAILED', actor: channelActor, data: { ...data, code: receipt.code } },
      ...change.events,
    ], { puts: change.puts });
  });
  return true;
};

/** Receipts that came before the sending was written down. */
export const applyWaitingReceipts = async (service: Service, at: Date): Promise<void> => {
  for (const { providerId, result } of service.tries) {
    if (providerId === undefined || result !== 'accepted') continue;
    const kept = await recall(waitingKey(providerId), at);
    if (kept !== undefined) await applyReceipt(kept.data as unknown as Receipt, at);
  }
};
