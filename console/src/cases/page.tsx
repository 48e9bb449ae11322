import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { caseRoutes } from '../../../shared/cases/contract';
import type { CaseSummary } from '../../../shared/cases/court-case';
import { useApi, WAITING_MS } from '../platform/use-api';
import { Answer } from '../ui/answer';
import { Filter } from '../ui/filter';
import { List } from '../ui/list';
import { PageHead } from '../ui/page-head';
import { caseColumns } from './case-columns';
import { copy } from './copy';

export const CasesPage = () => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const phase = search.get('phase');
  const cases = useApi(caseRoutes.list, { query: { ...(phase === null ? {} : { phase }), limit: '100' } }, { every: WAITING_MS });
  const open = useCallback((row: CaseSummary) => { void go(row.phase === 'filing' ? `/filing/${row.caseId}` : `/cases/${row.caseId}`); }, [go]);
  return (
    <>
      <PageHead title={copy.title} note={copy.note}><Filter name="phase" label={copy.filter} options={copy.phases} /></PageHead>
      <Answer of={cases}>{({ items }) => <List label={copy.title} rows={items} columns={caseColumns} keyOf={(row) => row.caseId} open={open} empty={copy.empty} />}</Answer>
    </>
  );
};
