import type { CorrectionItem } from '../../../shared/filing/filing';

/** A request for correction as it stood: what was told, and the files there were. */
interface Asked { at: string; paths: readonly string[]; fileIds: readonly string[] }
interface Seen { answers: Readonly<Record<string, { at: string }>>; files: readonly { fileId: string }[]; asked?: readonly Asked[] | undefined }

const under = (path: string, wider: string): boolean => path === wider || path.startsWith(`${wider}.`);

/** Typed anew, or files handed in anew, since that request. */
const changedSince = (path: string, asked: Asked, { answers, files }: Seen): boolean => {
  const [root, fileId] = path.split('.');
  if (root !== 'files') return Object.entries(answers).some(([typed, { at }]) => under(typed, path) && at > asked.at);
  const isNew = (id: string) => !asked.fileIds.includes(id);
  return fileId === undefined ? files.some((file) => isNew(file.fileId)) : isNew(fileId);
};

/**
 * 一次性告知 (在线诉讼规则 9(1)(二)): items that were there to be seen at the first request, were not told then or since, and have not changed.
 * What was told and is still wrong may be told again.
 */
export const couldHaveBeenTold = (items: readonly CorrectionItem[], filing: Seen): CorrectionItem[] => {
  const asked = filing.asked ?? [];
  const [first] = asked;
  if (first === undefined) return [];
  return items.filter(({ path }) => !asked.some(({ paths }) => paths.some((told) => under(path, told) || under(told, path))) && !changedSince(path, first, filing));
};
