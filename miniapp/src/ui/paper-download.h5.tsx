import { copy } from './copy';
import { Notice } from './notice';
import { Words } from './words';

/** For what a browser cannot show (Word, HEIC): taking it counts as having been given it. */
export const PaperDownload = ({ url, name, onTaken }: { readonly url: string; readonly name: string; onTaken(): void }) => (
  <>
    <Notice><Words as='p'>{copy.toDownload}</Words></Notice>
    <a className='button button-primary' href={url} download={name} target='_blank' rel='noreferrer' onClick={onTaken}>{copy.download(name)}</a>
  </>
);
