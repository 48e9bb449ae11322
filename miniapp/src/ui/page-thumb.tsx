import { Image } from '@tarojs/components';
import type { PaperSource } from '../platform/paper-source';
import { Box } from './box';
import { copy } from './copy';
import { Words } from './words';

export interface PageThumbProps {
  readonly fileId: string;
  /** absent until its address is known */
  readonly source: PaperSource | undefined;
  readonly page: number;
  /** degrees to the right */
  readonly turn: number;
  readonly label: string;
}

/** What a page looks like, small. Mini-programs draw pictures; a page of a PDF is named by its number. */
export const PageThumb = ({ source, page, turn, label }: PageThumbProps) => (
  <Box className='page-thumb' label={label}>
    {source?.contentType.startsWith('image/') === true
      ? <Image src={source.url} mode='aspectFit' lazyLoad className='page-thumb-picture' style={{ transform: `rotate(${turn}deg)` }} />
      : <Words className='quiet'>{copy.pdfPage(page)}</Words>}
  </Box>
);
