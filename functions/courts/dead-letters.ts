import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseEvent } from '../../shared/cases/case-event';
import { outboxTable } from '../platform/tables';

/** Outbox items that no try could finish, oldest first: an administrator has to look. */
export const deadLetters = async (limit: number) => {
  const { Items } = await outboxTable.build(QueryCommand).query({ partition: 'DEAD', index: 'byPending' }).options({ limit }).send();
  return ((Items ?? []) as { outboxId: string; event: CaseEvent; tries: number; lastError?: string }[])
    .map(({ outboxId, event, tries, lastError }) => ({ outboxId, caseId: event.caseId, type: event.type, at: event.at, tries, ...(lastError === undefined ? {} : { lastError }) }));
};
