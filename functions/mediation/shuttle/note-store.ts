import { DeleteItemCommand, PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../../shared/kernel/ids';
import { ShuttleNote } from '../../../shared/mediation/shuttle-contract';
import { seal, unseal } from '../../platform/sealing';
import { storage } from '../../platform/storage';
import { casesTable, stateEntity } from '../../platform/tables';

/** Outside the case, like the mediator's own notes: no event carries a word of it, no court screen reads it. Sealed at rest. */
const pk = (caseId: CaseId) => `SHUTTLE#${caseId}`;
export const voiceKey = (noteId: string): string => `voice/${noteId}`;

export const keepNote = async (caseId: CaseId, note: ShuttleNote): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({ pk: pk(caseId), sk: note.noteId, data: { sealed: seal(JSON.stringify(note), 'shuttle') } }).send();
};

/** Oldest first. */
export const keptNotes = async (caseId: CaseId): Promise<ShuttleNote[]> => {
  const notes: ShuttleNote[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: pk(caseId) }).options({ consistent: true, ...(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }) }).send();
    for (const { data } of (page.Items ?? []) as { data: { sealed: string } }[]) notes.push(ShuttleNote.parse(JSON.parse(unseal(data.sealed, 'shuttle'))));
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return notes;
};

/** 在线调解规则 18: with the mediation goes what was said in it. */
export const forgetNotes = async (caseId: CaseId): Promise<void> => {
  for (const { noteId, voice } of await keptNotes(caseId)) {
    if (voice !== undefined) await storage.remove(voiceKey(noteId));
    await stateEntity.build(DeleteItemCommand).key({ pk: pk(caseId), sk: noteId }).send();
  }
};
