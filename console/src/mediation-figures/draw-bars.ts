import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface Bars { labels: readonly string[]; series: readonly { name: string; values: readonly number[]; stack?: string; colour?: string }[] }
const COLOURS = ['#0b4ea2', '#1b7f4b', '#b3261e', '#9db8dc'];

/** Draws into the element and keeps its width; answers what takes it away again. */
export const drawBars = (element: HTMLElement, { labels, series }: Bars): (() => void) => {
  const chart = init(element, undefined, { renderer: 'svg' });
  chart.setOption({
    color: COLOURS, grid: { left: 48, right: 16, top: 36, bottom: labels.some((label) => label.length > 8) ? 64 : 40 }, legend: { top: 0, left: 0 }, tooltip: { trigger: 'axis' }, animation: false,
    xAxis: { type: 'category', data: [...labels], axisLabel: { interval: 0, rotate: labels.length > 8 ? 30 : 0, width: 120, overflow: 'break' } }, yAxis: { type: 'value', minInterval: 1 },
    series: series.map(({ name, values, stack, colour }) => ({ type: 'bar', name, barMaxWidth: 36, data: [...values], ...(stack === undefined ? {} : { stack }), ...(colour === undefined ? {} : { itemStyle: { color: colour } }) })),
  });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(element);
  return () => { watch.disconnect(); chart.dispose(); };
};
