import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { meanDaysOf, successOf, type AreaCoverage, type MediationCount, type MediationStatistics, type MonthCount } from '../../../shared/mediation/mediation-statistics';
import { useApi } from '../platform/use-api';
import { Answer } from '../ui/answer';
import type { ListColumn } from '../ui/list-column';
import { PageHead } from '../ui/page-head';
import { BarFigure } from './bar-chart';
import { copy } from './copy';
import { FigureTable } from './figure-table';

const figure = <T,>(title: string, key: string, value: (row: T) => string | number): ListColumn<T> => ({ title, key, align: 'right', width: 110, render: (row: T) => <span className="figures">{value(row)}</span>, sheet: value });
const name = <T,>(title: string, value: (row: T) => string): ListColumn<T> => ({ title, key: 'name', render: value, sheet: value });

const work = (first: string): ListColumn<MediationCount>[] => [
  name(first, (row) => row.key), figure(copy.whole.mediators, 'mediators', (row) => row.mediators), figure(copy.whole.running, 'running', (row) => row.running), figure(copy.whole.agreed, 'agreed', (row) => row.agreed),
  figure(copy.whole.failed, 'failed', (row) => row.failed), figure(copy.whole.success, 'success', (row) => copy.percent(successOf(row))), figure(copy.whole.days, 'days', (row) => copy.day(meanDaysOf(row))),
];
const months: ListColumn<MonthCount>[] = [name(copy.month, (row) => row.month), figure(copy.accepted, 'accepted', (row) => row.accepted), figure(copy.whole.agreed, 'agreed', (row) => row.agreed), figure(copy.whole.failed, 'failed', (row) => row.failed)];
const areas: ListColumn<AreaCoverage>[] = [
  { ...name<AreaCoverage>(copy.area, (row) => row.area), width: 120 }, figure(copy.total, 'total', (row) => row.total), figure(copy.covered, 'covered', (row) => row.covered), figure(copy.share, 'share', (row) => copy.percent(row.total === 0 ? undefined : row.covered / row.total)),
  { title: copy.missing, key: 'missing', render: (row: AreaCoverage) => <span className="weak">{row.missing.join('、')}</span>, sheet: (row) => row.missing.join('、') },
];

const Box = ({ label, value }: { label: string; value: string | number }) => <div className="sheet box"><span>{label}</span><strong className="figures">{value}</strong></div>;

const Figures = ({ data }: { data: MediationStatistics }) => {
  const { whole, byOrganisation, byMediator, byMonth, coverage } = data;
  const [total, covered] = [coverage.reduce((sum, row) => sum + row.total, 0), coverage.reduce((sum, row) => sum + row.covered, 0)];
  const monthBars = useMemo(() => ({ labels: byMonth.map(({ month }) => month), series: [{ name: copy.accepted, values: byMonth.map(({ accepted }) => accepted) }, { name: copy.whole.agreed, values: byMonth.map(({ agreed }) => agreed) }, { name: copy.whole.failed, values: byMonth.map(({ failed }) => failed) }] }), [byMonth]);
  const workBars = useMemo(() => ({ labels: byOrganisation.map(({ key }) => key), series: [{ name: copy.whole.running, values: byOrganisation.map(({ running }) => running), stack: 'work' }, { name: copy.whole.agreed, values: byOrganisation.map(({ agreed }) => agreed), stack: 'work' }, { name: copy.whole.failed, values: byOrganisation.map(({ failed }) => failed), stack: 'work' }] }), [byOrganisation]);
  const areaBars = useMemo(() => ({ labels: coverage.map(({ area }) => area), series: [{ name: copy.covered, values: coverage.map((row) => row.covered), stack: 'all', colour: '#0b4ea2' }, { name: copy.uncovered, values: coverage.map((row) => row.total - row.covered), stack: 'all', colour: '#c9d6e8' }] }), [coverage]);
  return (
    <div className="stack">
      <div className="boxes six">
        <Box label={copy.whole.mediators} value={whole.mediators} /><Box label={copy.whole.running} value={whole.running} /><Box label={copy.whole.agreed} value={whole.agreed} />
        <Box label={copy.whole.failed} value={whole.failed} /><Box label={copy.whole.success} value={copy.percent(successOf(whole))} /><Box label={copy.whole.days} value={copy.day(meanDaysOf(whole))} />
      </div>
      {byMonth.length === 0 ? null : <section className="sheet pad" aria-label={copy.byMonth}><BarFigure title={copy.chartMonths} bars={monthBars} /><FigureTable title={copy.byMonth} columns={months} rows={byMonth} keyOf={(row) => row.month} /></section>}
      <section className="sheet pad" aria-label={copy.byOrganisation}><BarFigure title={copy.chartWork} bars={workBars} /><FigureTable title={copy.byOrganisation} columns={work(copy.organisation)} rows={byOrganisation} keyOf={(row) => row.key} /></section>
      <section className="sheet pad" aria-label={copy.byMediator}><FigureTable title={copy.byMediator} columns={work(copy.mediator).filter(({ key }) => key !== 'mediators')} rows={byMediator} keyOf={(row) => row.key} /></section>
      <section className="sheet pad" aria-label={copy.coverage}>
        {coverage.length === 0 ? <p className="weak">{copy.noCommunities}</p> : <><p>{copy.coverageWhole(covered, total)}</p><BarFigure title={copy.chartCoverage} bars={areaBars} /><FigureTable title={copy.coverage} columns={areas} rows={coverage} keyOf={(row) => row.area} /></>}
      </section>
    </div>
  );
};

/** The court's view, or an organisation's of its own people: counts, success, days, workload, and which villages have somebody. */
export const MediationFiguresPage = () => {
  const figures = useApi(mediationRoutes.mediationStatistics, {});
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Link to="/mediation">{copy.register}</Link></PageHead>
      <Answer of={figures}>{(data) => <Figures data={data} />}</Answer>
    </>
  );
};
