import { useState } from 'react';
import { filingRoutes } from '@shared/filing/contract';
import type { FilingView } from '@shared/filing/filing';
import { missingOfStanding, type Standing } from '@shared/filing/standing';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { goBack, pageUrl, replaceWith } from '../../../platform/navigate';
import { pickFiles } from '../../../platform/upload/pick-files';
import { uploadFile } from '../../../platform/upload/upload-bytes';
import { useAction } from '../../../platform/use-action';
import type { Loaded } from '../../../platform/use-load';
import { filingPaths } from '../../paths';
import { copy } from './copy';

/** As whom, with the proof; saved at each answer. */
export const useStanding = (caseId: string, loaded: Loaded<FilingView>, from: string | undefined) => {
  const [changed, setChanged] = useState<Partial<Standing>>({});
  const standing: Standing = { as: 'self', ...loaded.data?.standing, ...changed };
  const save = async (next: Standing): Promise<void> => {
    const { proof, ...rest } = next;
    loaded.put(await call(filingRoutes.setStanding, { params: { caseId }, body: { ...rest, ...(proof === undefined ? {} : { proofFileId: proof.fileId }) } }));
    setChanged({});
  };
  const set = (part: Partial<Record<keyof Standing, string>>): void => setChanged((now) => ({ ...now, ...part }) as Partial<Standing>);
  const upload = useAction(async (source: 'camera' | 'files') => {
    const [file] = await pickFiles({ from: source, multiple: false });
    if (file !== undefined) await save({ ...standing, proof: await uploadFile(file) });
  });
  const leave = (): void => (from === 'review' ? goBack() : replaceWith(pageUrl(filingPaths.form, { caseId })));
  const next = useAction(async () => {
    const missing = missingOfStanding(standing);
    if (missing !== undefined) throw new ApiError('filing.proofNeeded', copy.incomplete(missing));
    await save(standing);
    leave();
  });
  const later = useAction(async () => {
    await save(standing);
    leave();
  });
  return { standing, set, upload, next, later };
};
