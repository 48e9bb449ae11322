import { useEffect, useRef } from 'react';
import type { ServiceCount } from '../../../shared/service/statistics';
import { copy } from './copy';

/** Started and served by week; the library is fetched when a chart is first drawn. The table below says the same to everybody. */
export const WeekChart = ({ weeks }: { weeks: readonly ServiceCount[] }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let dispose = () => {};
    let gone = false;
    void import('./draw-chart').then(({ drawChart }) => {
      if (!gone && place.current !== null) dispose = drawChart(place.current, weeks);
    });
    return () => { gone = true; dispose(); };
  }, [weeks]);
  return <figure className="chart" aria-label={copy.chart}><div ref={place} className="chart-area" /></figure>;
};
