import { caseRoutes } from '@shared/cases/contract';
import type { CaseSummary } from '@shared/cases/court-case';
import { courtRoutes } from '@shared/courts/contract';
import { filingRoutes } from '@shared/filing/contract';
import type { Output } from '@shared/kernel/contract';
import type { FilingSummary } from '@shared/filing/filing';
import { call } from '../platform/api';
import { useMe } from '../platform/session';
import { useLoad } from '../platform/use-load';

type CoSigning = Output<typeof filingRoutes.coSignings>['items'][number];

export interface HomeData { readonly todo: readonly CaseSummary[]; readonly cases: readonly CaseSummary[]; readonly drafts: readonly FilingSummary[]; /** complaints that wait for this person's signature beside another's */ readonly toSign: readonly CoSigning[] }

/** What waits for this person, most urgent first. */
export const useHome = () => {
  const me = useMe();
  const mediator = me?.roles.includes('mediator') === true;
  const party = me?.roles.includes('party') === true;
  const court = useLoad(() => call(courtRoutes.court), []);
  const mine = useLoad(me === undefined ? undefined : async (): Promise<HomeData> => {
    const [cases, drafts, coSignings] = await Promise.all([
      call(caseRoutes.list),
      party ? call(filingRoutes.myDrafts) : { items: [] },
      party && me?.verifiedBy !== undefined ? call(filingRoutes.coSignings) : { items: [] },
    ]);
    return {
      cases: cases.items,
      todo: cases.items.filter((item) => item.myTurn).sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9')),
      toSign: coSignings.items.filter(({ signed }) => !signed),
      drafts: drafts.items.filter((item) => item.state === 'draft'),
    };
  }, [me?.personId]);
  return { me, mediator, court: court.data, mine };
};
