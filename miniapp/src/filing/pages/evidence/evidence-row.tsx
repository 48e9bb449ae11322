import type { FilingFile } from '@shared/filing/filing';
import { Box } from '../../../ui/box';
import { Button } from '../../../ui/button';
import { sizeText } from '../../../ui/size-text';
import { TextField } from '../../../ui/text-field';
import { Words } from '../../../ui/words';
import { Notice } from '../../../ui/notice';
import { copy } from './copy';
import { EvidenceThumb, kindOf } from './evidence-thumb';

export interface EvidenceRowProps {
  readonly file: FilingFile;
  readonly index: number;
  readonly last: boolean;
  readonly name: string;
  /** the place of the same bytes earlier in the list */
  readonly same: number | undefined;
  /** what the court wants put right in this file */
  readonly notes: readonly string[];
  onName(name: string): void;
  onLeave(): void;
  onOpen(): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One piece of evidence: what it is called, what the file is, its fingerprint, its place in the list. */
export const EvidenceRow = ({ file, index, last, name, same, notes, onName, onLeave, onOpen, onMove, onRemove }: EvidenceRowProps) => (
  <Box className='evidence'>
    <TextField label={copy.nameOf(index + 1)} value={name} help={copy.nameHelp} maxLength={100} onChange={onName} onLeave={onLeave} />
    <Box className='evidence-head gap-above'>
      <EvidenceThumb file={file} name={name} />
      <Box className='evidence-words'>
        <Words as='p' className='quiet break-anywhere'>{file.name}</Words>
        <Words as='p' className='quiet'>{[kindOf(file.contentType), sizeText(file.bytes), file.contentType === 'application/pdf' && file.pages !== undefined ? copy.pages(file.pages) : undefined].filter((part) => part !== undefined).join(' · ')}</Words>
        <Words as='p' className='quiet number'>{copy.hash(file.sha256.slice(0, 12))}</Words>
      </Box>
    </Box>
    {notes.map((note) => <Notice key={note} tone='warning'><Words as='p'>{copy.correction}：{note}</Words></Notice>)}
    {same === undefined ? null : <Words as='p' className='field-warning'>{copy.same(same + 1)}</Words>}
    <Box className='row-tools'>
      <Button kind='quiet' label={copy.open(name)} onPress={onOpen}>{copy.openShort}</Button>
      <Button kind='quiet' label={copy.up(name)} disabled={index === 0} onPress={() => onMove(-1)}>{copy.upShort}</Button>
      <Button kind='quiet' label={copy.down(name)} disabled={last} onPress={() => onMove(1)}>{copy.downShort}</Button>
      <Button kind='quiet' label={copy.remove(name)} onPress={onRemove}>{copy.removeShort}</Button>
    </Box>
  </Box>
);
