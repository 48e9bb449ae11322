import { DeleteItemCommand, PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import type { PrivateDraft } from '../../../shared/mediation/private-draft-contract';
import { roomEntity, roomsTable } from '../../platform/tables';

const KEEP_SECONDS = 3 * 86_400;
const pk = (sessionId: string) => `ROOM#${sessionId}`;

export interface KeptDraft { draft: PrivateDraft; /** peer ids of who was there */ members: readonly string[] }

/** Drafts of a private talk lie in the room, like the minutes while they are typed, and never in the case. */
export const keepPrivateDraft = async (sessionId: string, kept: KeptDraft): Promise<void> => {
  await roomEntity.build(PutItemCommand).item({ pk: pk(sessionId), sk: `DRAFT#${kept.draft.group}`, data: JSON.parse(JSON.stringify(kept)) as KeptDraft, expiresAtEpoch: Math.floor(Date.now() / 1000) + KEEP_SECONDS }).send();
};

export const keptPrivateDrafts = async (sessionId: string): Promise<KeptDraft[]> => {
  const { Items } = await roomsTable.build(QueryCommand).query({ partition: pk(sessionId), range: { beginsWith: 'DRAFT#' } }).options({ consistent: true }).send();
  return ((Items ?? []) as { data: unknown }[]).map(({ data }) => data as KeptDraft);
};

/** 在线调解规则 18: after the mediation nothing of what somebody was ready to give is kept. */
export const forgetPrivateDrafts = async (sessionId: string): Promise<void> => {
  for (const { draft } of await keptPrivateDrafts(sessionId)) await roomEntity.build(DeleteItemCommand).key({ pk: pk(sessionId), sk: `DRAFT#${draft.group}` }).send();
};
