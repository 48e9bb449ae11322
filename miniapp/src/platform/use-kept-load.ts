import { readStored, writeStored } from './storage';
import { useMe } from './session';
import { useLoad, type Loaded } from './use-load';
import { ApiError } from './api-error';

interface Kept<T> { readonly personId: string; readonly data: T }

/** Like useLoad, but the last good answer stays on the device of the person it was for: without a network it is shown again. */
export const useKeptLoad = <T>(name: string, load: () => Promise<T>): Loaded<T> => {
  const personId = useMe()?.personId;
  return useLoad(personId === undefined ? load : async () => {
    try {
      const data = await load();
      writeStored(name, { personId, data });
      return data;
    } catch (cause) {
      const kept = cause instanceof ApiError && cause.code === 'network.unreachable' ? readStored<Kept<T>>(name) : undefined;
      if (kept?.personId !== personId || kept === undefined) throw cause;
      return kept.data;
    }
  }, [name, personId]);
};
