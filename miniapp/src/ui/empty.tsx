import type { ReactNode } from 'react';
import { Box } from './box';
import { Words } from './words';

/** Nothing here yet, and what one can do about it. */
export const Empty = ({ words, children }: { readonly words: string; readonly children?: ReactNode }) => (
  <Box className='empty'><Words as='p'>{words}</Words>{children}</Box>
);
