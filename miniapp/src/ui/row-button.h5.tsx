import { Button } from './button';
import type { RowProps } from './row-button';
import { Words } from './words';

/** A line of a list that leads somewhere. */
export const RowButton = ({ title, detail, mark, onPress }: RowProps) => (
  <Button kind='plain' className='row' onPress={onPress}>
    <span className='row-words'>
      <Words as='strong'>{title}</Words>
      {detail === undefined ? null : <Words className='quiet'>{detail}</Words>}
    </span>
    {mark === undefined ? null : <Words className='row-mark'>{mark}</Words>}
    <Words hidden className='chevron chevron-on' />
  </Button>
);
