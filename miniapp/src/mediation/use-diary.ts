import { mediationRoutes } from '@shared/mediation/contract';
import type { DiaryEntry } from '@shared/mediation/session-contract';
import { call } from '../platform/api';
import { useLoad } from '../platform/use-load';

/** One's own fixed sessions, to see what a time would clash with. */
export const useDiary = (): readonly DiaryEntry[] => useLoad(() => call(mediationRoutes.diary, {}), []).data?.items ?? [];
