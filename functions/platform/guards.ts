import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { $add, $set, DeleteItemCommand, GetItemCommand, PutItemCommand, UpdateItemCommand } from 'dynamodb-toolbox';
import { idempotencyEntity } from './tables';

const epoch = (at: Date) => Math.floor(at.getTime() / 1000);

/** true for the first caller with this key, false for every later one until it expires. */
export const claimOnce = async (pk: string, data: Record<string, unknown>, expiresAt: Date): Promise<boolean> => {
  try {
    await idempotencyEntity.build(PutItemCommand).item({ pk, data, expiresAtEpoch: epoch(expiresAt) }).options({ condition: { attr: 'pk', exists: false } }).send();
    return true;
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return false;
    throw cause;
  }
};

export const remember = async (pk: string, data: Record<string, unknown>, expiresAt: Date): Promise<void> => {
  await idempotencyEntity.build(PutItemCommand).item({ pk, data, n: 0, expiresAtEpoch: epoch(expiresAt) }).send();
};

/** Expired rows are absent, whether or not the store has removed them yet. */
export const recall = async (pk: string, at: Date): Promise<{ data: Record<string, unknown>; n: number } | undefined> => {
  const { Item } = await idempotencyEntity.build(GetItemCommand).key({ pk }).options({ consistent: true }).send();
  if (Item === undefined || Item.expiresAtEpoch <= epoch(at)) return undefined;
  return { data: Item.data as Record<string, unknown>, n: Item.n ?? 0 };
};

/** Takes the row away and returns whether it was there: a ticket or a code is used once. */
export const takeOnce = async (pk: string): Promise<boolean> => {
  try {
    await idempotencyEntity.build(DeleteItemCommand).key({ pk }).options({ condition: { attr: 'pk', exists: true } }).send();
    return true;
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return false;
    throw cause;
  }
};

/** Adds one to the row's counter and returns it. */
export const countUp = async (pk: string, expiresAt: Date): Promise<number> => {
  const { Attributes } = await idempotencyEntity.build(UpdateItemCommand).item({ pk, n: $add(1), data: $set({}), expiresAtEpoch: epoch(expiresAt) }).options({ returnValues: 'ALL_NEW' }).send();
  return Attributes?.n ?? 1;
};
