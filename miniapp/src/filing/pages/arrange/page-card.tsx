import { paperSource } from '../../../platform/paper-source';
import { useLoad } from '../../../platform/use-load';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { PageThumb } from '../../../ui/page-thumb';
import { Words } from '../../../ui/words';
import { copy } from './copy';
import type { OnePage } from './page-order';

export interface PageCardProps { readonly one: OnePage; readonly index: number; readonly last: boolean; onMove(by: -1 | 1): void; onTurn(): void; onRemove(): void }

/** One page: what it looks like, where it is from, and what can be done with it. */
export const PageCard = ({ one: { file, page, turn }, index, last, onMove, onTurn, onRemove }: PageCardProps) => {
  const n = index + 1;
  const { data: source } = useLoad(() => paperSource({ fileId: file.fileId }), [file.fileId]);
  return (
    <Box className='page-card'>
      <PageThumb fileId={file.fileId} source={source} page={page} turn={turn} label={copy.page(n)} />
      <Box className='page-card-words'>
        <Words as='strong'>{copy.page(n)}</Words>
        <Words as='p' className='quiet break-anywhere'>{copy.from(file.evidenceName, page, file.pages ?? 1)}</Words>
        {turn === 0 ? null : <Words as='p' className='quiet'>{copy.turned(turn)}</Words>}
        <Box className='row-tools'>
          <Button kind='quiet' label={copy.turnLabel(n)} onPress={onTurn}>{copy.turn}</Button>
          <Button kind='quiet' label={copy.upLabel(n)} disabled={index === 0} onPress={() => onMove(-1)}>{copy.up}</Button>
          <Button kind='quiet' label={copy.downLabel(n)} disabled={last} onPress={() => onMove(1)}>{copy.down}</Button>
          <Button kind='quiet' label={copy.removeLabel(n)} onPress={onRemove}>{copy.remove}</Button>
        </Box>
      </Box>
    </Box>
  );
};
