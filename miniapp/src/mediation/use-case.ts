import { caseRoutes } from '@shared/cases/contract';
import { call } from '../platform/api';
import { useLoad } from '../platform/use-load';
import { useMe } from '../platform/session';
import { useRefresh } from './use-refresh';

/** Each reading by a mediator stands in the case's access log, so theirs are few. */
const MEDIATOR_SECONDS = 30;

/** The case as it is now, asked again from time to time: others answer and sign meanwhile. */
export const useCase = (caseId: string, seconds = 6) => {
  const me = useMe();
  const loaded = useLoad(me === undefined ? undefined : () => call(caseRoutes.read, { params: { caseId } }), [caseId, me?.personId]);
  useRefresh(loaded.reload, me?.roles.includes('mediator') === true ? Math.max(seconds, MEDIATOR_SECONDS) : seconds);
  return loaded;
};
