import { courtRoutes } from '@shared/courts/contract';
import { call } from '../platform/api';
import { useLoad } from '../platform/use-load';

/** What this court has set for its sessions; undefined until it has answered. */
export const useSessionRules = () => useLoad(() => call(courtRoutes.court), []).data?.mediationSession;
