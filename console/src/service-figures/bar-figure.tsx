import { useEffect, useRef, useState } from 'react';
import type { Bars } from './draw-chart';

/** The library is fetched when a chart is first drawn. The table beside it says the same to everybody. */
export const BarFigure = ({ label, bars }: { label: string; bars: Bars }) => {
  const place = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(260);
  const drawn = JSON.stringify(bars);
  useEffect(() => {
    let dispose = () => {};
    let gone = false;
    void import('./draw-chart').then(({ drawChart, heightOf }) => {
      if (gone || place.current === null) return;
      const given = JSON.parse(drawn) as Bars;
      setHeight(heightOf(given));
      place.current.style.height = `${heightOf(given)}px`;
      dispose = drawChart(place.current, given);
    });
    return () => { gone = true; dispose(); };
  }, [drawn]);
  return <figure className="chart" aria-label={label}><div ref={place} className="chart-area" style={{ height }} /></figure>;
};
