import type { LostWords as Lost } from '../platform/draft/kept-draft';
import { Box } from './box';
import { Button } from './button';
import { copy } from './copy';
import { Notice } from './notice';
import { Words } from './words';

/** Two devices filled in the same place: which words stay, which gave way, and one tap to put these back. */
export const LostWords = ({ lost, labelOf, onPutBack, onLetGo }: { readonly lost: readonly Lost[]; labelOf(path: string): string; onPutBack(path: string): void; onLetGo(path: string): void }) => (
  <>
    {lost.map(({ path, lost: gone, stays }) => (
      <Notice key={path} tone='warning'>
        <Words as='p'>{copy.twoDevices(labelOf(path), stays === '' ? copy.emptied : stays, gone)}</Words>
        <Box className='actions'>
          <Button onPress={() => onLetGo(path)}>{copy.letGo}</Button>
          <Button kind='primary' onPress={() => onPutBack(path)}>{copy.putBack(gone.length > 12 ? `${gone.slice(0, 12)}…` : gone)}</Button>
        </Box>
      </Notice>
    ))}
  </>
);
