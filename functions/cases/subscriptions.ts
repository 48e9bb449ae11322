import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { $add, UpdateItemCommand } from 'dynamodb-toolbox';
import type { SubscriptionKind } from '../../shared/notification/subscription';
import { peopleEntity } from '../platform/tables';

/** How many messages of a kind a person has allowed, one for each 允许. Item PERSON#id / SUBSCRIPTION#kind. */
const key = (personId: string, kind: SubscriptionKind) => ({ pk: `PERSON#${personId}`, sk: `SUBSCRIPTION#${kind}` });

export const allowOne = async (personId: string, kind: SubscriptionKind): Promise<void> => {
  await peopleEntity.build(UpdateItemCommand).item({ ...key(personId, kind), n: $add(1) }).send();
};

/** Takes one; false when the person has allowed none. */
export const takeOneAllowed = async (personId: string, kind: SubscriptionKind): Promise<boolean> => {
  try {
    await peopleEntity.build(UpdateItemCommand).item({ ...key(personId, kind), n: $add(-1) }).options({ condition: { attr: 'n', gte: 1 } }).send();
    return true;
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return false;
    throw cause;
  }
};

/** WeChat says that nothing is allowed (43101): ours was counted too high, by a prompt answered on another device or taken back in the settings. */
export const noneAllowed = async (personId: string, kind: SubscriptionKind): Promise<void> => {
  await peopleEntity.build(UpdateItemCommand).item({ ...key(personId, kind), n: 0 }).send();
};
