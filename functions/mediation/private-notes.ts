import { DeleteItemCommand, GetItemCommand, PutItemCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../shared/kernel/ids';
import { seal, unseal } from '../platform/sealing';
import { stateEntity } from '../platform/tables';

/** A mediator's own notes lie outside the case: no event, no journal, nobody else's door. Sealed at rest. */
const key = (personId: string, caseId: CaseId) => ({ pk: `NOTES#${personId}`, sk: caseId });

export const readNotes = async (personId: string, caseId: CaseId): Promise<{ text: string; updatedAt?: string }> => {
  const { Item } = await stateEntity.build(GetItemCommand).key(key(personId, caseId)).options({ consistent: true }).send();
  const stored = Item?.data as { sealed: string; at: string } | undefined;
  return stored === undefined ? { text: '' } : { text: unseal(stored.sealed, 'notes'), updatedAt: stored.at };
};

export const writeNotes = async (personId: string, caseId: CaseId, text: string, at: Date): Promise<{ text: string; updatedAt?: string }> => {
  if (text === '') {
    await stateEntity.build(DeleteItemCommand).key(key(personId, caseId)).send();
    return { text };
  }
  await stateEntity.build(PutItemCommand).item({ ...key(personId, caseId), data: { sealed: seal(text, 'notes'), at: at.toISOString() } }).send();
  return { text, updatedAt: at.toISOString() };
};
