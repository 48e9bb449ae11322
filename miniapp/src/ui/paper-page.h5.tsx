import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useLatest } from '../platform/use-latest';

interface Props { readonly paper: PDFDocumentProxy; readonly page: number; readonly zoom: number; readonly label: string; onSeen(page: number): void }

/** One page on a canvas, with its words beneath for screen readers. */
export const PaperPage = ({ paper, page, zoom, label, onSeen }: Props) => {
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(page === 1);
  const [words, setWords] = useState('');

  const told = useLatest(onSeen);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const nearby = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting === true) setNear(true); }, { rootMargin: '800px 0px' });
    // a page counts as looked at when its foot has come above the lower edge
    const seen = new IntersectionObserver(([entry]) => { if (entry?.isIntersecting === true) told.current(page); }, { rootMargin: '0px 0px -40px 0px' });
    nearby.observe(element);
    const foot = element.querySelector('.paper-foot');
    if (foot !== null) seen.observe(foot);
    return () => {
      nearby.disconnect();
      seen.disconnect();
    };
  }, [page, told]);

  useEffect(() => {
    const target = canvas.current;
    if (!near || target === null) return undefined;
    let cancel = (): void => undefined;
    void paper.getPage(page).then(async (proxy) => {
      const width = (sheet.current?.clientWidth ?? 360) * zoom;
      const base = proxy.getViewport({ scale: 1 });
      const viewport = proxy.getViewport({ scale: (width / base.width) * Math.min(window.devicePixelRatio || 1, 2) });
      target.width = viewport.width;
      target.height = viewport.height;
      const drawing = proxy.render({ canvas: target, viewport });
      cancel = () => drawing.cancel();
      await drawing.promise.catch(() => undefined);
      const { items } = await proxy.getTextContent();
      setWords(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }).catch(() => undefined);
    return () => cancel();
  }, [near, paper, page, zoom]);

  return (
    <div ref={sheet} className='paper-page'>
      <canvas ref={canvas} style={{ width: `${zoom * 100}%` }} aria-hidden />
      <p className='spoken-only'>{`${label} ${words}`}</p>
      <p className='paper-foot' aria-hidden>{label}</p>
    </div>
  );
};
