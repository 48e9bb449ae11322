import { momentText } from '@shared/kernel/time';
import { Words } from './words';
import { copy } from './copy';
import type { KeeperState } from '../platform/draft/draft-keeper';

/** Always in sight: whether what was typed is safe. */
export const SavedState = ({ draft }: { readonly draft: Pick<KeeperState, 'saving' | 'savedAt' | 'onDevice'> }) => (
  <Words as='p' spoken='status' className='quiet'>
    {draft.saving === 'waiting' ? copy.saving : draft.saving === 'offline' ? (draft.onDevice ? copy.offline : copy.offlineOnly) : draft.savedAt === undefined ? copy.savedHere : copy.saved(momentText(draft.savedAt).slice(-5))}
  </Words>
);
