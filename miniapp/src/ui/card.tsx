import type { ReactNode } from 'react';
import { Box } from './box';
import { Words } from './words';

export interface CardProps { readonly title?: string; readonly extra?: ReactNode; readonly tone?: 'plain' | 'strong'; readonly children: ReactNode }

/** A white panel with an optional heading. */
export const Card = ({ title, extra, tone = 'plain', children }: CardProps) => (
  <Box as='section' className={`card card-${tone}`} {...(title === undefined ? {} : { label: title })}>
    {title === undefined ? null : <Box className='card-head'><Words as='h2'>{title}</Words>{extra}</Box>}
    {children}
  </Box>
);
