import { useEffect, useRef, useState } from 'react';
import type { UploadedFile } from '@shared/documents/case-document';
import { defenceRoutes } from '@shared/defence/contract';
import type { DefenceKind, DefenceView } from '@shared/defence/defence';
import type { FilingFile } from '@shared/filing/filing';
import { call } from '../../../platform/api';
import { pickFiles } from '../../../platform/upload/pick-files';
import { useUploads } from '../../../platform/upload/use-uploads';
import { useAction } from '../../../platform/use-action';
import type { Loaded } from '../../../platform/use-load';
import { placeOf } from '../../use-defence';

interface Listed { fileId: FilingFile['fileId']; evidenceName: string }
const bare = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, '');

/** The list of evidence. Files travel on their own; each change of the list is saved after the one before. */
export const useEvidence = (caseId: string, kind: DefenceKind, loaded: Loaded<DefenceView>) => {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const present = useRef<readonly FilingFile[]>([]);
  const saving = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    if (loaded.data !== undefined) present.current = loaded.data.files;
  }, [loaded.data]);

  const change = (edit: (now: Listed[]) => Listed[]): Promise<void> => {
    saving.current = saving.current.catch(() => undefined).then(async () => {
      const now = present.current.map(({ fileId, evidenceName }) => ({ fileId, evidenceName: (names[fileId] ?? evidenceName).trim() || evidenceName }));
      const view = await call(defenceRoutes.setFiles, { params: { caseId, kind }, body: { files: edit(now) } });
      present.current = view.files;
      loaded.put(view);
    });
    return saving.current;
  };
  const arrived = ({ fileId, name }: UploadedFile) => change((now) => [...now.filter((one) => one.fileId !== fileId), { fileId, evidenceName: bare(name) }]);
  const uploads = useUploads(placeOf(caseId, kind), loaded.data !== undefined, arrived);

  return {
    files: loaded.data?.files ?? [], uploads,
    nameOf: (file: FilingFile): string => names[file.fileId] ?? file.evidenceName,
    setName: (fileId: string, name: string) => setNames({ ...names, [fileId]: name }),
    add: useAction(async (from: 'camera' | 'files') => uploads.add(await pickFiles({ from }))),
    remove: useAction((fileId: string) => change((now) => now.filter((one) => one.fileId !== fileId))),
    rename: useAction(async () => {
      if (present.current.some(({ fileId, evidenceName }) => names[fileId] !== undefined && names[fileId] !== evidenceName)) await change((now) => now);
    }),
  };
};
