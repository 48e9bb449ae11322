import type { ReactNode } from 'react';
import { Box } from './box';

/** Label and value, line by line. */
export const Facts = ({ items }: { readonly items: readonly (readonly [label: string, value: ReactNode] | undefined)[] }) => (
  <Box as='dl' className='facts'>
    {items.flatMap((item) => (item === undefined ? [] : [
      <Box as='dt' key={`${item[0]}:`} className='facts-label'>{item[0]}</Box>,
      <Box as='dd' key={item[0]} className='facts-value'>{item[1]}</Box>,
    ]))}
  </Box>
);
