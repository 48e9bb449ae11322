import { filingRoutes } from '@shared/filing/contract';
import { call } from '../../platform/api';
import type { SaveAnswers } from '../../platform/draft/draft-keeper';

/** Only the fields that changed travel. */
export const saveDraft = (caseId: string): SaveAnswers => (answers) => call(filingRoutes.saveAnswers, { params: { caseId }, body: { answers } });
