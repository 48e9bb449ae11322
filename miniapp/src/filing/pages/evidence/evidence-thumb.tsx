import type { FilingFile } from '@shared/filing/filing';
import { paperSource } from '../../../platform/paper-source';
import { useLoad } from '../../../platform/use-load';
import { PageThumb } from '../../../ui/page-thumb';
import { Box } from '../../../ui/box';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** A list of photos must not use up a party's data: a larger file is named, not drawn. */
const DRAWN_BYTES = 4_000_000;

export const kindOf = (contentType: string): string => (contentType.startsWith('image/') ? copy.kinds.picture : contentType === 'application/pdf' ? copy.kinds.pdf : copy.kinds.word);
const isDrawn = ({ contentType, bytes }: FilingFile): boolean => bytes <= DRAWN_BYTES && (contentType.startsWith('image/') || contentType === 'application/pdf');

interface EvidenceThumbProps { readonly file: FilingFile; readonly name: string; readonly page?: number | undefined }

const Drawn = ({ file, name, page = 1 }: EvidenceThumbProps) => {
  const { data: source } = useLoad(() => paperSource({ fileId: file.fileId }), [file.fileId]);
  return <PageThumb fileId={file.fileId} source={source} page={page} turn={0} label={copy.look(name)} />;
};

/** What the file looks like, small, so that one finds it among two hundred. */
export const EvidenceThumb = ({ file, name, page }: EvidenceThumbProps) => (
  <Box className='evidence-thumb'>{isDrawn(file) ? <Drawn file={file} name={name} page={page} /> : <Box className='page-thumb'><Words className='quiet'>{kindOf(file.contentType)}</Words></Box>}</Box>
);
