import { Box } from './box';
import { Button } from './button';
import { copy } from './copy';
import { Words } from './words';

export interface FileRowProps { readonly name: string; readonly bytes?: number; readonly detail?: string | undefined; /** 0–1 while it travels */ readonly progress?: number | undefined; onOpen?(): void; onRemove?(): void }

export const sizeText = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} ${copy.kb}` : `${(bytes / 1024 / 1024).toFixed(1)} ${copy.mb}`);

/** A file: its name, its size, how far it has travelled. */
export const FileRow = ({ name, bytes, detail, progress, onOpen, onRemove }: FileRowProps) => (
  <Box as='li' className='file-row'>
    <Box className='file-words'>
      <Words as='strong' className='file-name'>{name}</Words>
      <Words className='quiet'>{[detail, bytes === undefined ? undefined : sizeText(bytes), progress === undefined ? undefined : `${Math.round(progress * 100)}%`].filter((part) => part !== undefined).join(' · ')}</Words>
      {progress === undefined ? null : <Box className='progress-track'><Box className='progress-fill' style={{ width: `${Math.round(progress * 100)}%` }} /></Box>}
    </Box>
    {onOpen === undefined ? null : <Button kind='quiet' label={copy.open(name)} onPress={onOpen}>{copy.openShort}</Button>}
    {onRemove === undefined ? null : <Button kind='quiet' label={copy.remove(name)} onPress={onRemove}>{copy.removeShort}</Button>}
  </Box>
);
