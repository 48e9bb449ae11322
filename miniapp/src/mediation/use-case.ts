import { caseRoutes } from '@shared/cases/contract';
import { call } from '../platform/api';
import { useLoad } from '../platform/use-load';
import { useMe } from '../platform/session';
import { useRefresh } from './use-refresh';

/** The case as it is now, asked again every few seconds: others answer and sign at the same time. */
export const useCase = (caseId: string, seconds = 6) => {
  const me = useMe();
  const loaded = useLoad(me === undefined ? undefined : () => call(caseRoutes.read, { params: { caseId } }), [caseId, me?.personId]);
  useRefresh(loaded.reload, seconds);
  return loaded;
};
