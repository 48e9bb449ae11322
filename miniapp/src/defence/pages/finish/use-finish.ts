import { useState } from 'react';
import { defenceRoutes } from '@shared/defence/contract';
import type { DefenceKind, DefenceView } from '@shared/defence/defence';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { createDraftKeeper } from '../../../platform/draft/draft-keeper';
import { draftShelf } from '../../../platform/draft/draft-shelf';
import { uploadBytes } from '../../../platform/upload/upload-bytes';
import { useAction } from '../../../platform/use-action';
import type { Loaded } from '../../../platform/use-load';
import { placeOf, saveDefence } from '../../use-defence';
import { copy } from './copy';

/** Sign, then submit. The press is told to the court before anything else; nothing is submitted while this device still holds unsent answers. */
export const useFinish = (caseId: string, kind: DefenceKind, loaded: Loaded<DefenceView>) => {
  const params = { caseId, kind };
  const shelf = draftShelf(placeOf(caseId, kind));
  const [signing, setSigning] = useState(false);
  const flushKept = async (): Promise<void> => {
    const keeper = createDraftKeeper(shelf, saveDefence(caseId, kind));
    await keeper.flush().finally(keeper.close);
  };
  const sign = useAction(async (png: ArrayBuffer) => {
    await flushKept();
    const { fileId } = await uploadBytes({ name: copy.fileName, contentType: 'image/png', bytes: png });
    loaded.put(await call(defenceRoutes.sign, { params, body: { fileId } }));
    setSigning(false);
  });
  const submit = useAction(async () => {
    if (loaded.data?.signature === undefined) throw new ApiError('defence.notSigned', copy.signFirst);
    try {
      await call(defenceRoutes.pressSubmit, { params });
      await flushKept().catch(() => {
        throw new ApiError('network.unreachable', copy.unsent);
      });
      loaded.put(await call(defenceRoutes.file, { params }));
    } catch (cause) {
      // The court has it already: the answer to an earlier press was lost on the way.
      if (!(cause instanceof ApiError && cause.code === 'defence.alreadyFiled')) throw cause;
      await loaded.reload();
    }
    shelf.forget();
  });
  return { sign, submit, signing, setSigning };
};
