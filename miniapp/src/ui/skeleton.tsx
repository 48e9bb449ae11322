import { Box } from './box';
import { copy } from './copy';
import { Words } from './words';

/** Grey lines in the place of what is coming. */
export const Skeleton = ({ lines = 4 }: { readonly lines?: number }) => (
  <Box className='skeleton' spoken='status'>
    <Words className='spoken-only'>{copy.loading}</Words>
    {Array.from({ length: lines }, (_, line) => <Box key={line} className='skeleton-line' style={{ width: `${96 - ((line * 17) % 45)}%` }} />)}
  </Box>
);
