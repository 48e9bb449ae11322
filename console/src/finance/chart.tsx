import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { dateText } from '../../../shared/kernel/time';
import { copy } from './copy';
import type { DaySum } from './day-sums';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Bars of a day and the line of what is still to be paid, told apart by pattern and shape as well as by colour; the table behind it says the same in figures. */
export const Chart = ({ sums }: { sums: readonly DaySum[] }) => {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    chart.setOption({
      animation: !window.matchMedia('(prefers-reduced-motion: reduce)').matches, animationDuration: 200, aria: { enabled: true, decal: { show: true } }, color: ['#0B4EA2', '#B26A00', '#B3261E', '#1B7F4B'],
      grid: { left: 72, right: 16, top: 40, bottom: 28 }, legend: { top: 0, textStyle: { color: '#1F2329', fontSize: 14 } }, tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => `${Number(value).toFixed(2)}${copy.yuan}` },
      xAxis: { type: 'category', data: sums.map(({ on }) => dateText(on).replace(/（.*）/, '')), axisLabel: { color: '#4E5969' } }, yAxis: { type: 'value', name: copy.yuan, axisLabel: { color: '#4E5969' } },
      series: [{ type: 'bar', name: copy.taken, data: sums.map(({ takenFen }) => takenFen / 100), barMaxWidth: 24 }, { type: 'bar', name: copy.refunded, data: sums.map(({ refundedFen }) => refundedFen / 100), barMaxWidth: 24 },
        { type: 'bar', name: copy.unknown, data: sums.map(({ unknownFen }) => unknownFen / 100), barMaxWidth: 24 }, { type: 'line', name: copy.open, data: sums.map(({ openFen }) => openFen / 100), symbol: 'diamond', symbolSize: 8 }],
    });
    const fit = () => chart.resize();
    window.addEventListener('resize', fit);
    return () => { window.removeEventListener('resize', fit); chart.dispose(); };
  }, [sums]);
  return <figure ref={place} style={{ height: 280, margin: 0 }} aria-label={copy.chart} />;
};
