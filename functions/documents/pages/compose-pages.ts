import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { CourtError } from '../../../shared/kernel/errors';
import { addPicturePage } from './picture-page';

export interface SourceFile { readonly contentType: string; readonly bytes: Buffer }
export interface WantedPage { readonly fileId: string; readonly page: number; readonly turn: number }

const isPicture = (contentType: string): boolean => contentType === 'image/jpeg' || contentType === 'image/png';

/** One PDF of the wanted pages in their order, each turned as told. Sources are read, never changed. */
export const composePages = async (wanted: readonly WantedPage[], sources: ReadonlyMap<string, SourceFile>): Promise<{ bytes: Buffer; pages: number }> => {
  const paper = await PDFDocument.create();
  const opened = new Map<string, PDFDocument>();
  const pageOf = async ({ fileId, page }: WantedPage, index: number) => {
    const source = sources.get(fileId);
    if (source === undefined) throw new CourtError('documents.notFound', '没有找到要合并的文件，请重新选择。', { path: `pages.${index}` });
    if (isPicture(source.contentType)) return addPicturePage(paper, source.bytes, source.contentType);
    if (source.contentType !== 'application/pdf') throw new CourtError('documents.notPages', 'Word文档不能直接合并。请先在Word里另存为PDF，再上传合并。', { path: `pages.${index}` });
    const from = opened.get(fileId) ?? await PDFDocument.load(source.bytes, { updateMetadata: false });
    opened.set(fileId, from);
    if (page > from.getPageCount()) throw new CourtError('request.invalid', '这份PDF没有这一页，请刷新后重新选择。', { path: `pages.${index}` });
    const [copied] = await paper.copyPages(from, [page - 1]);
    if (copied === undefined) throw new Error('page not copied');
    return paper.addPage(copied);
  };
  for (const [index, want] of wanted.entries()) {
    const page = await pageOf(want, index);
    page.setRotation(degrees((page.getRotation().angle + want.turn) % 360));
  }
  return { bytes: Buffer.from(await paper.save()), pages: wanted.length };
};
