import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface Bars {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly data: readonly number[] }[];
  /** names too long to stand side by side lie on the left */
  readonly lying?: boolean;
  readonly percent?: boolean;
}

const LYING_ROW = 44;
export const heightOf = ({ labels, lying }: Bars): number => (lying === true ? 64 + labels.length * LYING_ROW : 260);

/** Draws into the element and keeps its width; answers what takes it away again. Told apart by pattern as well as by colour. */
export const drawChart = (element: HTMLElement, { labels, series, lying = false, percent = false }: Bars): (() => void) => {
  const chart = init(element, undefined, { renderer: 'svg' });
  const names = { type: 'category' as const, data: [...labels], inverse: lying, axisLabel: { color: '#4E5969' } };
  const values = { type: 'value' as const, ...(percent ? { max: 100 } : { minInterval: 1 }), axisLabel: { color: '#4E5969', formatter: percent ? '{value}%' : '{value}' } };
  chart.setOption({
    color: ['#9db8dc', '#0b4ea2'], animation: false, aria: { enabled: true, decal: { show: series.length > 1 } }, legend: series.length > 1 ? { top: 0, left: 0 } : undefined,
    grid: { left: lying ? 8 : 48, right: lying ? 56 : 24, top: series.length > 1 ? 36 : 8, bottom: lying ? 8 : 28, containLabel: lying },
    tooltip: { trigger: 'axis', ...(percent ? { valueFormatter: (value: unknown) => `${Number(value).toFixed(2)}%` } : {}) },
    xAxis: lying ? values : names, yAxis: lying ? names : values,
    series: series.map(({ name, data }) => ({ type: 'bar' as const, name, data: [...data], barMaxWidth: lying ? 14 : 36, ...(lying ? { label: { show: true, position: 'right' as const, color: '#1f2329', formatter: percent ? ({ value }: { value: unknown }) => `${Number(value).toFixed(1)}%` : '{c}' } } : {}), ...(series.length > 1 ? {} : { itemStyle: { color: '#0b4ea2' } }) })),
  });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(element);
  return () => { watch.disconnect(); chart.dispose(); };
};
