import { mediationRoutes } from '@shared/mediation/contract';
import type { MediationView } from '@shared/mediation/mediation';
import { call } from '../platform/api';
import { useLoad } from '../platform/use-load';
import { useRefresh } from './use-refresh';

const TALKING: ReadonlySet<string> = new Set(['inSession', 'drafting', 'signing']);
/** People go into a private talk and come back while this is open. */
const SECONDS = 8;
/** Each reading by a mediator stands in the access log. */
const MEDIATOR_SECONDS = 30;

/** Drafts of private talks that this person was in. */
export const usePrivateDrafts = (caseId: string, { state, mine }: Pick<MediationView, 'state' | 'mine'>) => {
  const talking = TALKING.has(state);
  const loaded = useLoad(talking ? () => call(mediationRoutes.privateDrafts, { params: { caseId } }) : undefined, [caseId, talking]);
  useRefresh(loaded.reload, mine.asMediator ? MEDIATOR_SECONDS : SECONDS);
  return loaded;
};
