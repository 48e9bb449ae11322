import { go } from '../../platform/navigate';
import { filingPaths } from '../paths';
import { isEvidencePath } from './is-evidence-path';

/** The page on which what a path names can be put right; from there one comes back to the summary. */
export const openFinding = (caseId: string, path: string): void => {
  if (isEvidencePath(path)) go(filingPaths.evidence, { caseId, from: 'review' });
  else if (path === 'standing') go(filingPaths.standing, { caseId, from: 'review' });
  else if (path === 'addressForService') go(filingPaths.address, { caseId, from: 'review' });
  else go(filingPaths.form, { caseId, path, from: 'review' });
};
