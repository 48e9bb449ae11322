import { useCallback } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { caseRoutes } from '../../../shared/cases/contract';
import type { CaseSummary } from '../../../shared/cases/court-case';
import { feeRoutes } from '../../../shared/fees/contract';
import { filingRoutes } from '../../../shared/filing/contract';
import { identityRoutes } from '../../../shared/identity/contract';
import { caseColumns } from '../cases/case-columns';
import { useMay } from '../platform/may';
import { useApi, WAITING_MS } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { List } from '../ui/list';
import { PageHead } from '../ui/page-head';
import { copy } from './copy';

interface Waiting { items: readonly unknown[]; cursor?: string | undefined }
const Box = ({ to, label, waiting }: { to: string; label: string; waiting: Waiting | undefined }) => (
  <Link to={to} className="sheet box"><span>{label}</span><strong className="figures">{waiting === undefined ? '–' : copy.count(waiting.items.length, waiting.cursor !== undefined)}</strong></Link>
);

const byDue = (a: CaseSummary, b: CaseSummary) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

export const TodoPage = () => {
  const may = useMay();
  const go = useNavigate();
  const every = WAITING_MS;
  const cases = useApi(caseRoutes.list, { query: { limit: '100' } }, { every });
  const filings = useApi(filingRoutes.queue, { query: { state: 'submitted', limit: '100' } }, { every, when: may('filing.review') });
  const verifications = useApi(identityRoutes.pendingVerifications, { query: {} }, { every, when: may('identity.reviewVerifications') });
  const refunds = useApi(feeRoutes.refunds, { query: { state: 'proposed' } }, { every, when: may('fees.approveRefund') });
  const checked = useApi(feeRoutes.refunds, { query: { state: 'checked' } }, { every, when: may('fees.approveRefund') });
  const open = useCallback((row: CaseSummary) => { void go(row.phase === 'filing' ? `/filing/${row.caseId}` : `/cases/${row.caseId}`); }, [go]);
  return (
    <>
      <PageHead title={copy.title} note={copy.note} />
      <div className="boxes">
        {may('filing.review') && <Box to="/filing" label={copy.boxes.filing} waiting={filings.data} />}
        {may('identity.reviewVerifications') && <Box to="/verifications" label={copy.boxes.verifications} waiting={verifications.data} />}
        {may('fees.approveRefund') && <Box to="/refunds" label={copy.boxes.refunds} waiting={refunds.data && checked.data && { items: [...refunds.data.items, ...checked.data.items], cursor: refunds.data.cursor ?? checked.data.cursor }} />}
        <Box to="/cases" label={copy.boxes.cases} waiting={cases.data && { ...cases.data, items: cases.data.items.filter((row) => row.myTurn) }} />
      </div>
      <h2 className="section-title">{copy.list}</h2>
      <Answer of={cases}>{({ items }) => <List label={copy.list} rows={items.filter((row) => row.myTurn).sort(byDue)} columns={caseColumns} keyOf={(row) => row.caseId} open={open} empty={copy.empty} />}</Answer>
    </>
  );
};
