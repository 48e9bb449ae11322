import type { FilingView } from '@shared/filing/filing';
import { go } from '../../../platform/navigate';
import { Box } from '../../../ui/box';
import { Folded } from '../../../ui/folded';
import { RowButton } from '../../../ui/row-button';
import { isEvidencePath } from '../../draft/is-evidence-path';
import { filingPaths } from '../../paths';
import { copy } from './copy';

/** What stops the filing, and what only looks odd; each line leads to its field. */
export const FindingsCard = ({ filing }: { readonly filing: FilingView }) => {
  const open = (path: string): void => {
    if (isEvidencePath(path)) go(filingPaths.evidence, { caseId: filing.caseId, from: 'review' });
    else go(filingPaths.form, { caseId: filing.caseId, path, from: 'review' });
  };
  return (
    <>
      {(['error', 'warning'] as const).map((level) => {
        const items = filing.findings.filter((finding) => finding.level === level);
        if (items.length === 0) return null;
        return (
          <Folded key={level} open={level === 'error'} title={level === 'error' ? copy.missing(items.length) : copy.warnings(items.length)}>
            <Box className='rows'>{items.map((item) => <RowButton key={`${item.path}${item.message}`} title={item.message} onPress={() => open(item.path)} />)}</Box>
          </Folded>
        );
      })}
    </>
  );
};
