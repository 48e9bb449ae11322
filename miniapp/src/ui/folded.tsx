import { useState, type ReactNode } from 'react';
import { Box } from './box';
import { Button } from './button';
import { copy } from './copy';
import { Words } from './words';

/** A panel that opens at a tap; for what is needed seldom. */
export const Folded = ({ title, summary, open: initially = false, children }: { readonly title: string; readonly summary?: string; readonly open?: boolean; readonly children: ReactNode }) => {
  const [open, setOpen] = useState(initially);
  return (
    <Box as='section' className='card folded'>
      <Button kind='plain' className='folded-head' expanded={open} onPress={() => setOpen(!open)}>
        <Words as='strong'>{title}</Words>
        {summary === undefined ? null : <Words className='folded-summary'>{summary}</Words>}
        <Words className='folded-mark' hidden>{open ? copy.fold : copy.unfold}</Words>
      </Button>
      {open ? <Box className='folded-body'>{children}</Box> : null}
    </Box>
  );
};
