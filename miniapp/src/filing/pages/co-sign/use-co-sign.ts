import { useState } from 'react';
import type { CoSigningView } from '@shared/filing/co-signing';
import { filingRoutes } from '@shared/filing/contract';
import { call } from '../../../platform/api';
import { ApiError } from '../../../platform/api-error';
import { uploadBytes } from '../../../platform/upload/upload-bytes';
import { useAction } from '../../../platform/use-action';
import type { Loaded } from '../../../platform/use-load';
import { copy } from './copy';

/** One's own address, one's own answer about electronic service, and the signature under exactly what is shown. */
export const useCoSign = (caseId: string, loaded: Loaded<CoSigningView>) => {
  const [confirmed, setConfirmed] = useState(false);
  const [electronicService, setChosen] = useState('');
  const sign = useAction(async (png: ArrayBuffer) => {
    if (loaded.data === undefined) return;
    if (!confirmed) throw new ApiError('request.invalid', copy.confirmNeeded);
    if (electronicService !== 'given' && electronicService !== 'refused') throw new ApiError('request.invalid', copy.choiceNeeded);
    const { fileId } = await uploadBytes({ name: copy.fileName, contentType: 'image/png', bytes: png });
    try {
      loaded.put(await call(filingRoutes.coSign, { params: { caseId }, body: { fileId, confirmed: true, electronicService, noticeVersion: copy.noticeVersion, seen: loaded.data.seen } }));
    } catch (cause) {
      if (cause instanceof ApiError && cause.code === 'cases.conflict') await loaded.reload();
      throw cause;
    }
  });
  return { confirmed, setConfirmed, electronicService, setChosen, sign };
};
