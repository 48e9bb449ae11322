import { useEffect, useRef } from 'react';
import { sharedPdf } from '../platform/pdf.h5';
import type { PageThumbProps } from './page-thumb';

const WIDTH = 240;

/** What a page looks like, small: a picture, or a page of a PDF drawn on a canvas. */
export const PageThumb = ({ fileId, source, page, turn, label }: PageThumbProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const url = source?.contentType === 'application/pdf' ? source.url : undefined;
  useEffect(() => {
    if (url === undefined) return undefined;
    let gone = false;
    let cancel = (): void => undefined;
    void sharedPdf(fileId, url).then((paper) => paper.getPage(page)).then((proxy) => {
      const target = canvas.current;
      if (gone || target === null) return;
      const viewport = proxy.getViewport({ scale: WIDTH / proxy.getViewport({ scale: 1 }).width });
      target.width = viewport.width;
      target.height = viewport.height;
      const drawing = proxy.render({ canvas: target, viewport });
      cancel = () => drawing.cancel();
      drawing.promise.catch(() => undefined);
    }).catch(() => undefined);
    return () => {
      gone = true;
      cancel();
    };
  }, [fileId, page, url]);
  const style = { transform: `rotate(${turn}deg)` };
  return (
    <div className='page-thumb'>
      {source === undefined ? null : url === undefined ? <img className='page-thumb-picture' src={source.url} alt={label} style={style} /> : <canvas ref={canvas} className='page-thumb-picture' style={style} aria-hidden />}
    </div>
  );
};
