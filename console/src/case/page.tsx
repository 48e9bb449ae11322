import { Button, Tabs } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { caseRoutes } from '../../../shared/cases/contract';
import { casePhases, type CaseView } from '../../../shared/cases/court-case';
import { runningStep, usualText } from '../../../shared/cases/usual-time';
import { courtRoutes } from '../../../shared/courts/contract';
import type { CaseId } from '../../../shared/kernel/ids';
import { useMay } from '../platform/may';
import { useApi, WAITING_MS } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { DayLeft } from '../ui/day-left';
import { PageHead } from '../ui/page-head';
import { State } from '../ui/state';
import { mediatorActions, tabOf, type Tab } from './case-context';
import { copy } from './copy';
import { DefenceTab } from './defence-tab';
import { DocumentsTab } from './documents-tab';
import { FeesTab } from './fees-tab';
import { LogTab } from './log-tab';
import { MediationTab } from './mediation-tab';
import { OverviewTab } from './overview-tab';
import { ServiceTab } from './service-tab';

const Turn = ({ view, current, show }: { view: CaseView; current: string; show: (tab: Tab) => void }) => {
  const { nextStep, head } = view;
  const tab = tabOf[nextStep.action];
  const running = runningStep(view);
  const usual = useApi(courtRoutes.usualTimes, {}).data?.items.find(({ step }) => step === running);
  return (
    <section className="turn" aria-label={copy.whose[nextStep.whose]}>
      <div>
        <span className="by">{copy.whose[nextStep.whose]}</span>
        <p>{nextStep.text}</p>
        {usual !== undefined && <span className="weak">{usualText(usual)}</span>}
      </div>
      <div className="row" style={{ flexWrap: 'nowrap' }}>
        {nextStep.dueOn !== undefined && <DayLeft on={nextStep.dueOn} provisional={nextStep.provisional ?? false} />}
        {nextStep.action === 'reviewFiling' && <Link to={`/filing/${head.caseId}`}>{copy.openFiling}</Link>}
        {mediatorActions.includes(nextStep.action) && nextStep.whose === 'you' && <a href="/?staff=1">{copy.toPartyApp}</a>}
        {nextStep.action === 'approveRefund' && nextStep.whose === 'you' && <Link to="/refunds">{copy.toRefunds}</Link>}
        {tab !== undefined && nextStep.whose === 'you' && tab !== current && <Button type="primary" onClick={() => show(tab)}>{copy.goDo}</Button>}
      </div>
    </section>
  );
};

const Case = ({ view }: { view: CaseView }) => {
  const [search, setSearch] = useSearchParams();
  const may = useMay();
  const tab = search.get('tab') ?? 'overview';
  const show = (next: string) => setSearch(next === 'overview' ? {} : { tab: next }, { replace: true });
  const { head } = view;
  return (
    <div className="stack">
      <div style={{ marginBottom: -16 }}>
        <PageHead title={head.title} note={<span className="row"><span className="figures">{head.caseNumber ?? `${head.receiptNumber}（${copy.noNumber}）`}</span>{head.procedure !== undefined && copy.procedures[head.procedure]}</span>}>
          {may('filing.read') && <Link to={`/filing/${head.caseId}`}>{copy.openFiling}</Link>}
          <State tone={head.phase === 'open' ? 'good' : 'plain'}>{casePhases[head.phase]}</State>
        </PageHead>
      </div>
      <Turn view={view} current={tab} show={show} />
      <Tabs
        aria-label={copy.tabsLabel} activeKey={tab} onChange={show} destroyOnHidden
        items={[
          { key: 'overview', label: copy.tabs.overview, children: <OverviewTab view={view} /> },
          { key: 'documents', label: `${copy.tabs.documents}（${view.documents.length}）`, children: <DocumentsTab view={view} /> },
          { key: 'defence', label: copy.tabs.defence, children: <DefenceTab view={view} /> },
          { key: 'fees', label: copy.tabs.fees, children: <FeesTab view={view} /> },
          { key: 'service', label: copy.tabs.service, children: <ServiceTab view={view} /> },
          { key: 'mediation', label: copy.tabs.mediation, children: <MediationTab view={view} /> },
          { key: 'log', label: copy.tabs.log, children: <LogTab view={view} /> },
        ]}
      />
    </div>
  );
};

export const CasePage = () => {
  const { caseId } = useParams();
  const view = useApi(caseRoutes.read, { params: { caseId: caseId as CaseId } }, { every: WAITING_MS });
  return <Answer of={view}>{(data) => <Case key={data.head.caseId} view={data} />}</Answer>;
};
