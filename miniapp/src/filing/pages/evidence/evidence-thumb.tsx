import type { FilingFile } from '@shared/filing/filing';
import { paperSource } from '../../../platform/paper-source';
import { useLoad } from '../../../platform/use-load';
import { PageThumb } from '../../../ui/page-thumb';
import { Box } from '../../../ui/box';
import { Words } from '../../../ui/words';
import { copy } from './copy';

/** A list of photos must not use up a party's data: of a larger one the small picture inside it is drawn; without one it is named. */
const DRAWN_BYTES = 4_000_000;

export const kindOf = (contentType: string): string => (contentType.startsWith('image/') ? copy.kinds.picture : contentType === 'application/pdf' ? copy.kinds.pdf : copy.kinds.word);
const isPicture = ({ contentType }: FilingFile): boolean => contentType.startsWith('image/');
const mayDraw = (file: FilingFile): boolean => isPicture(file) || (file.contentType === 'application/pdf' && file.bytes <= DRAWN_BYTES);

interface EvidenceThumbProps { readonly file: FilingFile; readonly name: string; readonly page?: number | undefined }

const Named = ({ file }: Pick<EvidenceThumbProps, 'file'>) => <Box className='page-thumb'><Words className='quiet'>{kindOf(file.contentType)}</Words></Box>;

const Drawn = ({ file, name, page = 1 }: EvidenceThumbProps) => {
  const { data: source } = useLoad(() => paperSource({ fileId: file.fileId }), [file.fileId]);
  const small = source?.thumbnailUrl;
  if (small === undefined && source !== undefined && file.bytes > DRAWN_BYTES) return <Named file={file} />;
  return <PageThumb fileId={file.fileId} source={small === undefined || source === undefined ? source : { ...source, url: small }} page={page} turn={0} label={copy.look(name)} />;
};

/** What the file looks like, small, so that one finds it among two hundred. */
export const EvidenceThumb = ({ file, name, page }: EvidenceThumbProps) => (
  <Box className='evidence-thumb'>{mayDraw(file) ? <Drawn file={file} name={name} page={page} /> : <Named file={file} />}</Box>
);
