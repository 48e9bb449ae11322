import { useState } from 'react';
import { filingRoutes } from '@shared/filing/contract';
import type { FilingFile, FilingView } from '@shared/filing/filing';
import { call } from '../../../platform/api';
import { pickFiles } from '../../../platform/pick-files';
import { uploadBytes } from '../../../platform/upload-bytes';
import { useAction } from '../../../platform/use-action';
import type { Loaded } from '../../../platform/use-load';

interface Listed { readonly fileId: string; readonly evidenceName: string }
const bare = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,5}$/, '');

/** The list of evidence: files are uploaded one after another, and the list is saved after each. */
export const useEvidence = (caseId: string, loaded: Loaded<FilingView>) => {
  const [travelling, setTravelling] = useState<{ name: string; share: number }>();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const files = loaded.data?.files ?? [];
  const listed = (items: readonly FilingFile[]): Listed[] => items.map(({ fileId, evidenceName }) => ({ fileId, evidenceName: (names[fileId] ?? evidenceName).trim() || evidenceName }));
  const save = async (items: readonly Listed[]): Promise<FilingView> => {
    const view = await call(filingRoutes.setFiles, { params: { caseId }, body: { files: items } });
    loaded.put(view);
    return view;
  };

  const add = useAction(async (from: 'camera' | 'files') => {
    const chosen = await pickFiles({ from });
    let present = listed(files);
    try {
      for (const file of chosen) {
        setTravelling({ name: file.name, share: 0 });
        const { fileId } = await uploadBytes(file, (share) => setTravelling({ name: file.name, share }));
        present = [...present.filter((item) => item.fileId !== fileId), { fileId, evidenceName: bare(file.name) }];
        await save(present);
      }
    } finally {
      setTravelling(undefined);
    }
  });
  const remove = useAction(async (fileId: string) => void (await save(listed(files).filter((item) => item.fileId !== fileId))));
  const rename = useAction(async () => {
    if (files.some(({ fileId, evidenceName }) => names[fileId] !== undefined && names[fileId] !== evidenceName)) await save(listed(files));
  });

  return { files, travelling, names, setName: (fileId: string, name: string) => setNames({ ...names, [fileId]: name }), add, remove, rename };
};
