import type { ReactNode } from 'react';
import { Box } from './box';
import { Button } from './button';
import { copy } from './copy';
import { Words } from './words';

export interface SheetProps { readonly title: string; readonly open: boolean; onClose(): void; readonly children: ReactNode }

/** A panel from the bottom over the page. */
export const Sheet = ({ title, open, onClose, children }: SheetProps) => (open ? (
  <Box className='sheet-shade'>
    <Box className='sheet' spoken='dialog' label={title}>
      <Box className='sheet-head'><Words as='h2'>{title}</Words><Button kind='quiet' onPress={onClose}>{copy.close}</Button></Box>
      <Box className='sheet-body'>{children}</Box>
    </Box>
  </Box>
) : null);
