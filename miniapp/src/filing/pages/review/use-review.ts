import { useState } from 'react';
import { filingRoutes } from '@shared/filing/contract';
import type { FilingView } from '@shared/filing/filing';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { pageUrl, replaceWith } from '../../../platform/navigate';
import { removeStored } from '../../../platform/storage';
import { uploadBytes } from '../../../platform/upload/upload-bytes';
import { useAction } from '../../../platform/use-action';
import type { Loaded } from '../../../platform/use-load';
import { useTellMe } from '../../../platform/use-tell-me';
import { createDraftKeeper } from '../../../platform/draft/draft-keeper';
import { draftShelf } from '../../../platform/draft/draft-shelf';
import { saveDraft } from '../../draft/save-draft';
import { keptFiling } from '../../draft/use-filing';
import { filingPaths } from '../../paths';
import { copy } from './copy';

/** The court has it already: the answer to an earlier press was lost on the way. */
const isIn = (cause: unknown): boolean => cause instanceof ApiError && cause.code === 'filing.notDraft';

/** Sign, then submit. The press is told to the court before anything else; nothing is submitted while this device still holds unsent answers. */
export const useReview = (caseId: string, loaded: Loaded<FilingView>) => {
  const shelf = draftShelf(caseId);
  const [signing, setSigning] = useState(false);
  const tellMe = useTellMe('caseProgress', 'fees', 'mediation');

  const flushKept = async (): Promise<void> => {
    const keeper = createDraftKeeper(shelf, saveDraft(caseId));
    await keeper.flush().finally(keeper.close);
  };

  const sign = useAction(async (png: ArrayBuffer) => {
    await flushKept();
    const { fileId } = await uploadBytes({ name: copy.fileName, contentType: 'image/png', bytes: png });
    loaded.put(await call(filingRoutes.sign, { params: { caseId }, body: { fileId } }));
    setSigning(false);
  });

  const submit = useAction(async () => {
    if (loaded.data?.signature === undefined) throw new ApiError('filing.notSigned', copy.signFirst);
    await tellMe();
    try {
      await call(filingRoutes.pressSubmit, { params: { caseId } });
      await flushKept().catch(() => {
        throw new ApiError('network.unreachable', copy.unsent);
      });
      await call(filingRoutes.submit, { params: { caseId } });
      shelf.forget();
    } catch (cause) {
      if (!isIn(cause)) throw cause;
    }
    removeStored(keptFiling(caseId));
    replaceWith(pageUrl(filingPaths.receipt, { caseId }));
  });

  return { sign, submit, signing, setSigning };
};
