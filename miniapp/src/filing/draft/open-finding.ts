import { filePlaceOf } from '@shared/filing/file-correction';
import { go } from '../../platform/navigate';
import { filingPaths } from '../paths';

/** The page on which what a path names can be put right; from there one comes back to the summary. */
export const openFinding = (caseId: string, path: string): void => {
  const place = filePlaceOf(path);
  if (place !== undefined) go(filingPaths.evidence, { caseId, from: 'review', ...(place.fileId === undefined ? {} : { file: place.fileId }) });
  else if (path === 'standing') go(filingPaths.standing, { caseId, from: 'review' });
  else if (path === 'addressForService') go(filingPaths.address, { caseId, from: 'review' });
  else go(filingPaths.form, { caseId, path, from: 'review' });
};
