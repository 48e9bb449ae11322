import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteItemCommand, GetItemCommand, PutItemCommand } from 'dynamodb-toolbox';
import type { MinutesLine } from '../../../shared/mediation/minutes';
import { roomEntity } from '../../platform/tables';

const KEEP_SECONDS = 3 * 86_400;
const key = (sessionId: string) => ({ pk: `ROOM#${sessionId}`, sk: 'MINUTES' });

export interface MinutesDraft { version: number; lines: readonly MinutesLine[] }

/** The minutes while they are typed: in the room and nowhere else, so that what people offer never reaches the file. */
export const readDraft = async (sessionId: string): Promise<MinutesDraft> => {
  const { Item } = await roomEntity.build(GetItemCommand).key(key(sessionId)).options({ consistent: true }).send();
  return { version: Item?.n ?? 0, lines: (Item?.data as MinutesLine[] | undefined) ?? [] };
};

/** false when somebody wrote since `version` */
export const writeDraft = async (sessionId: string, { version, lines }: MinutesDraft): Promise<boolean> => {
  try {
    await roomEntity.build(PutItemCommand).item({ ...key(sessionId), data: [...lines], n: version + 1, expiresAtEpoch: Math.floor(Date.now() / 1000) + KEEP_SECONDS })
      .options({ condition: version === 0 ? { attr: 'pk', exists: false } : { attr: 'n', eq: version } }).send();
    return true;
  } catch (cause) {
    if (cause instanceof ConditionalCheckFailedException) return false;
    throw cause;
  }
};

/** After the mediation nothing of the draft is kept. */
export const forgetDraft = async (sessionId: string): Promise<void> => {
  await roomEntity.build(DeleteItemCommand).key(key(sessionId)).send();
};
