import { useEffect, useRef } from 'react';
import type { Bars } from './draw-bars';

/** The library is fetched when a chart is first drawn. The table below says the same to everybody. */
export const BarFigure = ({ title, bars }: { title: string; bars: Bars }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let dispose = () => {};
    let gone = false;
    void import('./draw-bars').then(({ drawBars }) => {
      if (!gone && place.current !== null) dispose = drawBars(place.current, bars);
    });
    return () => { gone = true; dispose(); };
  }, [bars]);
  return <figure className="chart" aria-label={title}><figcaption className="weak">{title}</figcaption><div ref={place} className="chart-area" /></figure>;
};
