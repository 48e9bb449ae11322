import { Box } from './box';
import { Button } from './button';
import { Words } from './words';

export interface RowProps { readonly title: string; readonly detail?: string | undefined; readonly mark?: string | undefined; onPress(): void }

/** A line of a list that leads somewhere. */
export const RowButton = ({ title, detail, mark, onPress }: RowProps) => (
  <Button kind='plain' className='row' onPress={onPress}>
    <Box className='row-words'>
      <Words as='strong'>{title}</Words>
      {detail === undefined ? null : <Words className='quiet'>{detail}</Words>}
    </Box>
    {mark === undefined ? null : <Words className='row-mark'>{mark}</Words>}
    <Words hidden className='chevron chevron-on' />
  </Button>
);
