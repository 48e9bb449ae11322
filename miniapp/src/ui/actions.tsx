import type { ReactNode } from 'react';
import { Box } from './box';

/** Buttons side by side (two) or stacked (elderly mode). */
export const Actions = ({ children }: { readonly children: ReactNode }) => <Box className='actions'>{children}</Box>;
