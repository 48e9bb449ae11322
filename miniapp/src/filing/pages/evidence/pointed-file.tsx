import type { FilingFile } from '@shared/filing/filing';
import { Actions } from '../../../ui/actions';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Notice } from '../../../ui/notice';
import { copy } from './copy';
import { EvidenceThumb } from './evidence-thumb';
import { Words } from '../../../ui/words';

export interface PointedFileProps { readonly file: FilingFile; readonly name: string; /** the first page that is wrong */ readonly page: number | undefined; readonly notes: readonly string[]; readonly busy: boolean; onOpen(): void; onReplace(from: 'camera' | 'files'): void; onRemove(): void }

/** The file the court asks about, first on the page: what is wrong with it, and a better one in its place. */
export const PointedFile = ({ file, name, page, notes, busy, onOpen, onReplace, onRemove }: PointedFileProps) => (
  <Card title={copy.pointed} tone='strong'>
    <Box className='evidence-head'>
      <EvidenceThumb file={file} name={name} page={page} />
      <Box className='evidence-words'><Words as='strong' className='break-anywhere'>{name}</Words><Words as='p' className='quiet break-anywhere'>{file.name}</Words></Box>
    </Box>
    {notes.map((note) => <Notice key={note} tone='warning'><Words as='p'>{note}</Words></Notice>)}
    <Actions>
      <Button kind='primary' busy={busy} onPress={() => onReplace('camera')}>{copy.replaceByPhoto}</Button>
      <Button busy={busy} onPress={() => onReplace('files')}>{copy.replaceByFile}</Button>
    </Actions>
    <Box className='row-tools'>
      <Button kind='quiet' label={copy.open(name)} onPress={onOpen}>{copy.openShort}</Button>
      <Button kind='quiet' label={copy.remove(name)} onPress={onRemove}>{copy.removeShort}</Button>
    </Box>
  </Card>
);
