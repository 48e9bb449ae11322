import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../platform/api';
import { useLoad } from '../platform/use-load';
import { useRefresh } from './use-refresh';

const TALKING: ReadonlySet<string> = new Set(['inSession', 'drafting', 'signing']);
/** People go into a private talk and come back while this is open. */
const SECONDS = 8;

/** Drafts of private talks that this person was in. */
export const usePrivateDrafts = (caseId: string, { state }: Pick<MediationView, 'state'>) => {
  const talking = TALKING.has(state);
  const loaded = useLoad(talking ? () => call(mediationRoutes.privateDrafts, { params: { caseId } }) : undefined, [caseId, talking]);
  useRefresh(loaded.reload, SECONDS);
  return loaded;
};
