import { momentText } from '@shared/kernel/time';
import { Words } from '../../ui/words';
import { copy } from '../copy';
import type { Draft } from '../draft/use-draft';

/** Always in sight: whether what was typed is safe. */
export const SavedState = ({ draft }: { readonly draft: Pick<Draft, 'saving' | 'savedAt'> }) => (
  <Words as='p' spoken='status' className='quiet'>
    {draft.saving === 'waiting' ? copy.saving : draft.saving === 'offline' ? copy.offline : draft.savedAt === undefined ? copy.savedHere : copy.saved(momentText(draft.savedAt).slice(-5))}
  </Words>
);
