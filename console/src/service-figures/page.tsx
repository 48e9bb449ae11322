import { useSearchParams } from 'react-router-dom';
import { serviceRoutes } from '../../../shared/service/contract';
import { meanDays, successOfCompleted, successOfStarted, type ServiceStatistics } from '../../../shared/service/statistics';
import { useApi } from '../platform/use-api';
import { ServicePages } from '../service-board/service-pages';
import { Answer } from '../ui/answer';
import { Filter } from '../ui/filter';
import { PageHead } from '../ui/page-head';
import { copy } from './copy';
import { BarFigure } from './bar-figure';
import { ChannelTable } from './channel-table';
import { CountTable } from './count-table';

const Figure = ({ label, value }: { label: string; value: string | number }) => <div className="sheet box"><span>{label}</span><strong className="figures">{typeof value === 'number' ? value.toLocaleString('zh-CN') : value}</strong></div>;

const Figures = ({ figures }: { figures: ServiceStatistics }) => {
  const { whole, byWeek, byCause, byTeam, byChannel } = figures;
  return (
    <div className="stack">
      <div className="boxes six">
        <Figure label={copy.whole.started} value={whole.started} /><Figure label={copy.whole.completed} value={whole.completed} /><Figure label={copy.whole.served} value={whole.served} />
        <Figure label={copy.whole.ofCompleted} value={copy.percent(successOfCompleted(whole))} /><Figure label={copy.whole.ofStarted} value={copy.percent(successOfStarted(whole))} /><Figure label={copy.whole.days} value={copy.day(meanDays(whole))} />
      </div>
      {byWeek.length === 0 ? null : <section className="sheet pad" aria-label={copy.chart}><h2>{copy.chart}</h2><BarFigure label={copy.chart} bars={{ labels: byWeek.map(({ key }) => key.slice(5)), series: [{ name: copy.columns.started, data: byWeek.map(({ started }) => started) }, { name: copy.columns.served, data: byWeek.map(({ served }) => served) }] }} /></section>}
      <CountTable title={copy.byWeek} first={copy.columns.week} rows={byWeek} />
      <CountTable title={copy.byCause} first={copy.columns.cause} rows={byCause} charted />
      <CountTable title={copy.byTeam} first={copy.columns.team} rows={byTeam} charted />
      <ChannelTable rows={byChannel} served={whole.served} />
    </div>
  );
};

export const ServiceFiguresPage = () => {
  const [search] = useSearchParams();
  const weeks = search.get('weeks') ?? undefined;
  const figures = useApi(serviceRoutes.statistics, { query: { weeks } });
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Filter name="weeks" label={copy.weeks} options={copy.spans} /><ServicePages here="/service/figures" /></PageHead>
      <Answer of={figures}>{(data) => <Figures figures={data} />}</Answer>
    </>
  );
};
