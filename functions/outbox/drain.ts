import { $set, DeleteItemCommand, GetItemCommand, UpdateItemCommand } from 'dynamodb-toolbox';
import type { CaseEvent } from '../../shared/cases/case-event';
import { log } from '../platform/log';
import { outboxEntity } from '../platform/tables';

export type Consumer = (event: CaseEvent, at: Date) => Promise<void>;

/** After this many tries the item leaves the queue and waits for the administrator. */
export const MAX_TRIES = 8;

/**
 * Hands one outbox item to every consumer that has not had it yet. Done by all → deleted. A failure keeps the item with the list of those done;
 * after MAX_TRIES it is a dead letter (pendingKey DEAD). Never throws for a consumer's failure.
 */
export const drain = async (outboxId: string, at: Date, consumers: Readonly<Record<string, Consumer>>): Promise<'done' | 'kept' | 'gone'> => {
  const { Item } = await outboxEntity.build(GetItemCommand).key({ outboxId }).options({ consistent: true }).send();
  if (Item === undefined) return 'gone';
  const event = Item.event as CaseEvent;
  const done = new Set((Item.done as string[] | undefined) ?? []);
  let lastError: string | undefined;
  for (const [name, consume] of Object.entries(consumers)) {
    if (done.has(name)) continue;
    try {
      await consume(event, at);
      done.add(name);
    } catch (cause) {
      lastError = `${name}: ${cause instanceof Error ? cause.name : 'error'}`;
      log.error('consumer failed', cause, { consumer: name, outboxId, type: event.type });
    }
  }
  if (lastError === undefined) {
    await outboxEntity.build(DeleteItemCommand).key({ outboxId }).send();
    return 'done';
  }
  const tries = Item.tries + 1;
  await outboxEntity.build(UpdateItemCommand).item({ outboxId, tries, done: $set([...done]), lastError, pendingKey: tries >= MAX_TRIES ? 'DEAD' : 'PENDING' }).send();
  return 'kept';
};
