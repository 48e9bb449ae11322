import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { useLatest } from '../platform/use-latest';
import { asApiError } from '../platform/as-api-error';
import { openPdf } from '../platform/pdf.h5';
import { copy } from './copy';
import { PaperDownload } from './paper-download.h5';
import { PaperPage } from './paper-page.h5';
import type { PaperPagesProps } from './paper-pages';
import { Skeleton } from './skeleton';

/** A paper, page under page, drawn when it comes into sight; tells which page is being looked at. */
export const PaperPages = ({ url, contentType, name, zoom, onPage, onFailed }: PaperPagesProps) => {
  const [paper, setPaper] = useState<PDFDocumentProxy>();
  const [unshown, setUnshown] = useState(false);
  const told = useLatest({ onPage, onFailed });
  const picture = contentType.startsWith('image/');

  useEffect(() => {
    if (contentType !== 'application/pdf') return undefined;
    let gone = false;
    let opened: PDFDocumentProxy | undefined;
    openPdf(url).then((document) => {
      opened = document;
      if (gone) void document.loadingTask.destroy();
      else {
        setPaper(document);
        told.current.onPage(1, document.numPages);
      }
    }, (cause: unknown) => told.current.onFailed(asApiError(cause).message));
    return () => {
      gone = true;
      void opened?.loadingTask.destroy();
    };
  }, [url, contentType, told]);

  if (unshown || (!picture && contentType !== 'application/pdf')) return <PaperDownload url={url} name={name} onTaken={() => onPage(1, 1)} />;
  if (picture) return <img className='paper-picture' src={url} alt={name} onLoad={() => onPage(1, 1)} onError={() => setUnshown(true)} style={{ width: `${zoom * 100}%` }} />;
  if (paper === undefined) return <Skeleton lines={12} />;
  return (
    <section className='paper-pages' aria-label={name}>
      {Array.from({ length: paper.numPages }, (_, index) => (
        <PaperPage key={index} paper={paper} page={index + 1} zoom={zoom} label={copy.page(index + 1, paper.numPages)} onSeen={(page) => told.current.onPage(page, paper.numPages)} />
      ))}
    </section>
  );
};
