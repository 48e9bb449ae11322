import type { DefenceKind, DefenceView } from '../../shared/defence/defence';
import { checkAnswers } from '../../shared/filing/check-answers';
import { isFormPath } from '../../shared/filing/field-at';
import { CourtError } from '../../shared/kernel/errors';
import type { FileId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import type { Caller } from '../cases/authorise';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { findUploadedFile, type StoredFile } from '../cases/uploaded-file';
import { changeDefence } from './defence-store';
import { mergeTyped } from './domain/merge-typed';
import { requireOpen } from './domain/may-file';
import { answersOf, viewWriting, writingOf, type Writing } from './view-defence';

/** 示例默认值: one paper must fit into one transaction. */
const MOST_FILES = 40;

type Typed = Readonly<Record<string, { value: string; at: string }>>;

const requireWritable = (record: CaseRecord, kind: DefenceKind, { standing, defence, lastDayOn }: Writing, at: Date): void =>
  requireOpen({ kind, phase: record.head.phase, role: standing.party.role, authority: standing.authority, filed: defence?.receipt !== undefined, lastDayOn, today: courtDateOf(at.toISOString()) });

const draftOf = ({ standing }: Writing, kind: DefenceKind, caller: Caller) => ({ partyId: standing.party.partyId, kind, personId: caller.personId });

const again = async (record: CaseRecord, caller: Caller, kind: DefenceKind, at: Date): Promise<DefenceView> => {
  const after = await loadCase(record.caseId);
  return viewWriting(after, kind, await writingOf(after, caller, kind, at));
};

export const saveAnswers = async (record: CaseRecord, caller: Caller, kind: DefenceKind, sent: Typed, at: Date) => {
  const writing = await writingOf(record, caller, kind, at);
  requireWritable(record, kind, writing, at);
  const unknown = Object.keys(sent).find((path) => !isFormPath(writing.form, path));
  if (unknown !== undefined) throw new CourtError('request.invalid', '提交了表单里没有的栏目，请更新小程序后再试。', { path: unknown });
  let overridden: { path: string; value: string }[] = [];
  const defence = await changeDefence(record, draftOf(writing, kind, caller), at, ({ signature, ...current }) => {
    const merged = mergeTyped(current.answers, sent, at.toISOString());
    overridden = merged.overridden;
    // What was signed before is no longer what is there.
    return { ...current, answers: merged.answers, ...(merged.changed || signature === undefined ? {} : { signature }) };
  });
  return { savedAt: defence.updatedAt, overridden, findings: checkAnswers(writing.form, answersOf(defence), { today: courtDateOf(at.toISOString()) }) };
};

const ownStored = async (fileId: string, caller: Caller, path: string): Promise<StoredFile> => {
  const file = await findUploadedFile(fileId);
  if (file === undefined || file.ownerId !== caller.personId) throw new CourtError('documents.notFound', '没有找到您上传的这个文件，请重新上传。', { path });
  if (file.state !== 'stored') throw new CourtError('documents.notUploaded', '文件还没有传完，请等传完再继续。', { path });
  return file;
};

export const setFiles = async (record: CaseRecord, caller: Caller, kind: DefenceKind, wanted: readonly { fileId: FileId; evidenceName: string }[], at: Date): Promise<DefenceView> => {
  const writing = await writingOf(record, caller, kind, at);
  requireWritable(record, kind, writing, at);
  if (wanted.length > MOST_FILES) throw new CourtError('request.tooLarge', `证据最多${MOST_FILES}个文件，请把同一份材料合并成一个PDF。`, { path: 'files' });
  const kept = new Map((writing.defence?.files ?? []).map((file) => [file.fileId, file]));
  const files = await Promise.all([...new Map(wanted.map((one) => [one.fileId, one])).values()].map(async ({ fileId, evidenceName }, index) => {
    // What the party or another agent has put here already stays theirs.
    const { name, contentType, bytes, sha256 } = kept.get(fileId) ?? await ownStored(fileId, caller, `files.${index}.fileId`);
    return { fileId, name, evidenceName: evidenceName.trim(), contentType, bytes, sha256 };
  }));
  await changeDefence(record, draftOf(writing, kind, caller), at, ({ signature: _signed, ...current }) => ({ ...current, files }));
  return again(record, caller, kind, at);
};

export const sign = async (record: CaseRecord, caller: Caller, kind: DefenceKind, fileId: FileId, at: Date): Promise<DefenceView> => {
  const writing = await writingOf(record, caller, kind, at);
  requireWritable(record, kind, writing, at);
  const file = await ownStored(fileId, caller, 'fileId');
  if (file.contentType !== 'image/png') throw new CourtError('documents.typeRefused', '签名格式不对，请在签名框里重新签名。', { path: 'fileId' });
  await changeDefence(record, draftOf(writing, kind, caller), at, (current) => ({ ...current, signature: { fileId, signedAt: at.toISOString(), name: writing.standing.name } }));
  return again(record, caller, kind, at);
};
