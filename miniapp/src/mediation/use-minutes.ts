import { mediationRoutes } from '@shared/mediation/contract';
import type { MinutesLine, MinutesView } from '@shared/mediation/minutes';
import { call } from '../platform/api';
import { uploadBytes } from '../platform/upload/upload-bytes';
import { useAction } from '../platform/use-action';
import { useLoad } from '../platform/use-load';

/** The minutes of this session as this person may see them. `stamp` changes when the room says that something changed. */
export const useMinutes = (caseId: string, stamp: number) => {
  const loaded = useLoad(() => call(mediationRoutes.minutes, { params: { caseId } }), [caseId, stamp]);
  const view = loaded.data;
  const deed = <A extends readonly unknown[]>(act: (...args: A) => Promise<MinutesView>) => async (...args: A): Promise<void> => loaded.put(await act(...args));
  const params = { caseId };
  const write = useAction(deed((lines: readonly MinutesLine[]) => call(mediationRoutes.writeMinutes, { params, body: { version: view?.version ?? 0, lines: [...lines] } })));
  const readBack = useAction(deed(() => call(mediationRoutes.readBackMinutes, { params })));
  const correct = useAction(deed((text: string) => call(mediationRoutes.correctMinutes, { params, body: { text } })));
  const sign = useAction(deed(async (name: string, png: ArrayBuffer) => {
    const { fileId } = await uploadBytes({ name, contentType: 'image/png', bytes: png });
    return call(mediationRoutes.signMinutes, { params, body: { fileId, sha256: view?.readBack?.sha256 ?? '' } });
  }));
  return { loaded, view, write, readBack, correct, sign };
};
export type MinutesDesk = ReturnType<typeof useMinutes>;
