import { Box } from './box';
import { Button } from './button';
import { copy } from './copy';
import { sizeText } from './size-text';
import { Words } from './words';

/** A file: its name, its size, the way to open it. */
export const FileRow = ({ name, bytes, onOpen }: { readonly name: string; readonly bytes: number; onOpen(): void }) => (
  <Box as='li' className='file-row'>
    <Box className='file-words'>
      <Words as='strong' className='file-name'>{name}</Words>
      <Words className='quiet'>{sizeText(bytes)}</Words>
    </Box>
    <Button kind='quiet' label={copy.open(name)} onPress={onOpen}>{copy.openShort}</Button>
  </Box>
);
