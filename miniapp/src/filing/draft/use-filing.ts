import { filingRoutes } from '@shared/filing/contract';
import type { FilingView } from '@shared/filing/filing';
import { call } from '../../platform/api';
import { useKeptLoad } from '../../platform/use-kept-load';
import type { Loaded } from '../../platform/use-load';

/** Where the device keeps the filing as it last saw it: numbers and addresses in it are masked. */
export const keptFiling = (caseId: string): string => `filing:${caseId}`;

/** The filing as the server has it, or had it when the network was last there. */
export const useFiling = (caseId: string): Loaded<FilingView> => useKeptLoad(keptFiling(caseId), () => call(filingRoutes.read, { params: { caseId } }));
