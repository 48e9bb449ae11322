import type { ReactNode } from 'react';
import { Box } from './box';
import { copy } from './copy';
import { Words } from './words';


/** A sentence that must be seen; the word says what the colour says. */
export const Notice = ({ tone = 'info', children, live = false }: { readonly tone?: keyof typeof copy.tone; readonly children: ReactNode; readonly live?: boolean }) => (
  <Box className={`notice notice-${tone}`} {...(live ? { spoken: 'alert' } : {})}>
    <Words as='strong' className='notice-mark'>{copy.tone[tone]}</Words>
    <Box className='notice-words'>{children}</Box>
  </Box>
);
