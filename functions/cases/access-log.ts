import { PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import { ulid } from 'ulid';
import { accessLogEntity, accessLogTable } from '../platform/tables';

/** Who LOOKED: not part of the case log. */
export interface Look { at: string; by: string; role: string; what: string; personId: string }

export const recordLook = async (caseId: string, look: Look): Promise<void> => {
  await accessLogEntity.build(PutItemCommand).item({ caseId, at: `${look.at}#${ulid()}`, data: look }).send();
};

/** Newest first. `cursor` is the sort key of the last one shown. */
export const readLooks = async (caseId: string, limit: number, cursor?: string): Promise<{ items: Look[]; cursor?: string }> => {
  const page = await accessLogTable.build(QueryCommand).query({ partition: caseId, ...(cursor === undefined ? {} : { range: { lt: cursor } }) }).options({ reverse: true, limit }).send();
  const rows = (page.Items ?? []) as { at: string; data: Look }[];
  const last = rows.at(-1);
  return { items: rows.map((row) => row.data), ...(page.LastEvaluatedKey === undefined || last === undefined ? {} : { cursor: last.at }) };
};
