import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ServiceCount } from '../../../shared/service/statistics';
import { copy } from './copy';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** Draws into the element and keeps its width; answers what takes it away again. */
export const drawChart = (element: HTMLElement, weeks: readonly ServiceCount[]): (() => void) => {
  const chart = init(element, undefined, { renderer: 'svg' });
  chart.setOption({
    color: ['#9db8dc', '#0b4ea2'], grid: { left: 48, right: 16, top: 36, bottom: 28 }, legend: { top: 0, left: 0 }, tooltip: { trigger: 'axis' }, animation: false,
    xAxis: { type: 'category', data: weeks.map(({ key }) => key.slice(5)) }, yAxis: { type: 'value', minInterval: 1 },
    series: [{ type: 'bar', name: copy.columns.started, barMaxWidth: 36, data: weeks.map(({ started }) => started) }, { type: 'bar', name: copy.columns.served, barMaxWidth: 36, data: weeks.map(({ served }) => served) }],
  });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(element);
  return () => { watch.disconnect(); chart.dispose(); };
};
