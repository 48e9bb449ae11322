import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { caseRoutes } from '../../../shared/cases/contract';
import type { CaseSummary } from '../../../shared/cases/court-case';
import { useSession } from '../platform/session';
import { WAITING_MS } from '../platform/use-api';
import { usePages } from '../platform/use-pages';
import { Filter } from '../ui/filter';
import { PageHead } from '../ui/page-head';
import { WorkList } from '../ui/work-list';
import { caseColumns } from './case-columns';
import { copy } from './copy';

export const CasesPage = () => {
  const [search] = useSearchParams();
  const go = useNavigate();
  const phase = search.get('phase') ?? undefined;
  const judge = useSession()?.me.roles.includes('judge') === true;
  // A judge's own cases come first; the court's are one press away.
  const mine = judge && search.get('whose') !== 'court' ? 'yes' : undefined;
  const cases = usePages(caseRoutes.list, { phase, mine }, { every: WAITING_MS });
  const open = useCallback((row: CaseSummary) => { void go(row.phase === 'filing' ? `/filing/${row.caseId}` : `/cases/${row.caseId}`); }, [go]);
  return (
    <>
      <PageHead title={copy.title} note={copy.note}>{judge && <Filter name="whose" label={copy.whoseLabel} options={copy.whose} />}<Filter name="phase" label={copy.filter} options={copy.phases} /></PageHead>
      <WorkList label={copy.title} pages={cases} columns={caseColumns} keyOf={(row) => row.caseId} nameOf={(row) => row.title} open={open} empty={copy.empty} />
    </>
  );
};
