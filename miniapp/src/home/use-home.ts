import { caseRoutes } from '@shared/cases/contract';
import type { CaseSummary } from '@shared/cases/court-case';
import { courtRoutes } from '@shared/courts/contract';
import { filingRoutes } from '@shared/filing/contract';
import type { FilingSummary } from '@shared/filing/filing';
import { call } from '../platform/api';
import { useMe } from '../platform/session';
import { useLoad } from '../platform/use-load';

export interface HomeData { readonly todo: readonly CaseSummary[]; readonly cases: readonly CaseSummary[]; readonly drafts: readonly FilingSummary[] }

/** What waits for this person, most urgent first. */
export const useHome = () => {
  const me = useMe();
  const mediator = me?.roles.includes('mediator') === true;
  const party = me?.roles.includes('party') === true;
  const court = useLoad(() => call(courtRoutes.court), []);
  const mine = useLoad(me === undefined ? undefined : async (): Promise<HomeData> => {
    const [cases, drafts] = await Promise.all([
      call(caseRoutes.list),
      party ? call(filingRoutes.myDrafts) : { items: [] },
    ]);
    return {
      cases: cases.items,
      todo: cases.items.filter((item) => item.myTurn).sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9')),
      drafts: drafts.items.filter((item) => item.state === 'draft'),
    };
  }, [me?.personId]);
  return { me, mediator, court: court.data, mine };
};
