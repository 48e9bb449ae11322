import { useEffect, useRef, useState } from 'react';
import type { UploadedFile } from '@shared/documents/case-document';
import { filingRoutes } from '@shared/filing/contract';
import type { FilingFile, FilingView } from '@shared/filing/filing';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { pickFiles } from '../../../platform/upload/pick-files';
import { useUploads } from '../../../platform/upload/use-uploads';
import { useAction } from '../../../platform/use-action';
import type { Loaded } from '../../../platform/use-load';
import { sizeText } from '../../../ui/size-text';
import { copy } from './copy';
import { type Listed, moved, replaced, withArrived } from './evidence-list';

/** The list of evidence. Files travel on their own; each change of the list is saved after the one before. */
export const useEvidence = (caseId: string, loaded: Loaded<FilingView>, maxFileBytes: number | undefined) => {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const files = loaded.data?.files ?? [];
  const present = useRef<readonly FilingFile[]>([]);
  const replacing = useRef<string | undefined>(undefined);
  const saving = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (loaded.data !== undefined) present.current = loaded.data.files;
  }, [loaded.data]);

  const listed = (): Listed[] => present.current.map(({ fileId, evidenceName }) => ({ fileId, evidenceName: (names[fileId] ?? evidenceName).trim() || evidenceName }));
  const change = (edit: (now: Listed[]) => readonly Listed[]): Promise<void> => {
    saving.current = saving.current.catch(() => undefined).then(async () => {
      const view = await call(filingRoutes.setFiles, { params: { caseId }, body: { files: [...edit(listed())] } });
      present.current = view.files;
      loaded.put(view);
    });
    return saving.current;
  };

  const uploads = useUploads(caseId, loaded.data !== undefined, async (file: UploadedFile) => {
    const old = replacing.current;
    replacing.current = undefined;
    await change((now) => (old !== undefined && now.some(({ fileId }) => fileId === old) ? replaced(now, old, file) : withArrived(now, file)));
  });
  const add = useAction(async (from: 'camera' | 'files') => {
    const chosen = await pickFiles({ from });
    const tooLarge = chosen.filter(({ size }) => maxFileBytes !== undefined && size > maxFileBytes);
    const empty = chosen.filter(({ size }) => size === 0);
    await uploads.add(chosen.filter((file) => !tooLarge.includes(file) && !empty.includes(file)));
    if (tooLarge.length > 0) throw new ApiError('documents.tooLarge', copy.tooLarge(tooLarge.map(({ name }) => name), sizeText(maxFileBytes ?? 0)));
    if (empty.length > 0) throw new ApiError('documents.empty', copy.empty(empty.map(({ name }) => name)));
  });
  /** one better picture in the place of one that the court could not use */
  const replace = useAction(async (fileId: string, from: 'camera' | 'files') => {
    const [better] = await pickFiles({ from, multiple: false });
    if (better === undefined) return;
    if (maxFileBytes !== undefined && better.size > maxFileBytes) throw new ApiError('documents.tooLarge', copy.tooLarge([better.name], sizeText(maxFileBytes)));
    replacing.current = fileId;
    await uploads.add([better]);
  });
  const remove = useAction((fileId: string) => change((now) => now.filter((item) => item.fileId !== fileId)));
  const move = useAction((fileId: string, by: -1 | 1) => change((now) => moved(now, fileId, by)));
  const rename = useAction(async () => {
    if (present.current.some(({ fileId, evidenceName }) => names[fileId] !== undefined && names[fileId] !== evidenceName)) await change((now) => now);
  });

  return { files, uploads, setName: (fileId: string, name: string) => setNames({ ...names, [fileId]: name }), add, replace, remove, move, rename, nameOf: (file: FilingFile): string => names[file.fileId] ?? file.evidenceName };
};
