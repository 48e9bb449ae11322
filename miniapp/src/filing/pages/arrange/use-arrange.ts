import { useState } from 'react';
import { documentRoutes } from '@shared/documents/contract';
import { filingRoutes } from '@shared/filing/contract';
import type { FilingView } from '@shared/filing/filing';
import { call } from '../../../platform/api';
import { goBack } from '../../../platform/navigate';
import { useAction } from '../../../platform/use-action';
import { copy } from './copy';
import { inTheirPlace, type OnePage } from './page-order';

/** The pages of a new PDF; merging puts it into the list of evidence in place of the files it was made of. */
export const useArrange = (filing: FilingView | undefined) => {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [pages, setPages] = useState<readonly OnePage[]>();
  const [name, setName] = useState('');
  const merge = useAction(async () => {
    if (filing === undefined || pages === undefined) return;
    const title = name.trim() || copy.usualName;
    const made = await call(documentRoutes.mergeFiles, { body: { name: title, pages: pages.map(({ file, page, turn }) => ({ fileId: file.fileId, page, turn })) } });
    const listed = filing.files.map(({ fileId, evidenceName }) => ({ fileId: fileId as string, evidenceName }));
    await call(filingRoutes.setFiles, { params: { caseId: filing.caseId }, body: { files: inTheirPlace(listed, new Set(pages.map(({ file }) => file.fileId as string)), { fileId: made.fileId, evidenceName: title }) } });
    goBack();
  });
  const toggle = (fileId: string, on: boolean): void => setChosen(on ? [...chosen, fileId] : chosen.filter((one) => one !== fileId));
  return { chosen, toggle, pages, setPages, name, setName, merge };
};
