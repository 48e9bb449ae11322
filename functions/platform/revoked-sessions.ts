import { GetItemCommand, PutItemCommand } from 'dynamodb-toolbox';
import { idempotencyEntity } from './tables';

const pk = (sessionId: string) => `REVOKED#${sessionId}`;

export const revokeSession = async (sessionId: string, expiresAt: Date): Promise<void> => {
  await idempotencyEntity.build(PutItemCommand).item({ pk: pk(sessionId), data: {}, expiresAtEpoch: Math.floor(expiresAt.getTime() / 1000) }).send();
};

export const isRevoked = async (sessionId: string): Promise<boolean> => {
  const { Item } = await idempotencyEntity.build(GetItemCommand).key({ pk: pk(sessionId) }).send();
  return Item !== undefined;
};
