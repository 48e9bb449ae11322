import type { FilingView } from '@shared/filing/filing';
import { Box } from '../../../ui/box';
import { Folded } from '../../../ui/folded';
import { RowButton } from '../../../ui/row-button';
import { openFinding } from '../../draft/open-finding';
import { copy } from './copy';

/** What stops the filing, and what only looks odd; each line leads to its field. */
export const FindingsCard = ({ filing }: { readonly filing: FilingView }) => (
  <>
    {(['error', 'warning'] as const).map((level) => {
      const items = filing.findings.filter((finding) => finding.level === level);
      if (items.length === 0) return null;
      return (
        <Folded key={level} open={level === 'error'} title={level === 'error' ? copy.missing(items.length) : copy.warnings(items.length)}>
          <Box className='rows'>{items.map((item) => <RowButton key={`${item.path}${item.message}`} title={item.message} onPress={() => openFinding(filing.caseId, item.path)} />)}</Box>
        </Folded>
      );
    })}
  </>
);
