import type { ReactNode } from 'react';
import type { CaseView } from '@shared/cases/court-case';
import { pageUrl } from '../../platform/navigate';
import { RequireLogin } from '../../platform/require-login';
import type { Loaded } from '../../platform/use-load';
import { LoadedView } from '../../ui/loaded-view';

/** What every mediation page begins with: somebody logged in, and the case loaded. */
export const MediationPage = ({ path, caseId, loaded, children }: { readonly path: string; readonly caseId: string; readonly loaded: Loaded<CaseView>; children(view: CaseView): ReactNode }) => {
  const here = pageUrl(path, { caseId });
  return <RequireLogin here={here}><LoadedView loaded={loaded} here={here}>{children}</LoadedView></RequireLogin>;
};
