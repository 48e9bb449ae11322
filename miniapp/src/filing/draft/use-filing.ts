import { filingRoutes } from '@shared/filing/contract';
import type { FilingView } from '@shared/filing/filing';
import { call } from '../../platform/api';
import { useLoad, type Loaded } from '../../platform/use-load';

/** The filing as the server has it. */
export const useFiling = (caseId: string): Loaded<FilingView> => useLoad(() => call(filingRoutes.read, { params: { caseId } }), [caseId]);
