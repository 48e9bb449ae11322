import { useState } from 'react';
import { caseRoutes } from '@shared/cases/contract';
import type { CaseSummary } from '@shared/cases/court-case';
import { call } from '../platform/api';
import { useMe } from '../platform/session';
import { useAction } from '../platform/use-action';
import { useLoad } from '../platform/use-load';

interface Listed { readonly items: readonly CaseSummary[]; readonly cursor?: string | undefined }

/** The person's cases, page by page. */
export const useCases = () => {
  const me = useMe();
  const [older, setOlder] = useState<readonly CaseSummary[]>([]);
  const [cursor, setCursor] = useState<string>();
  const first = useLoad<Listed>(me === undefined ? undefined : async () => {
    const page = await call(caseRoutes.list);
    setOlder([]);
    setCursor(page.cursor);
    return page;
  }, [me?.personId]);
  const more = useAction(async () => {
    if (cursor === undefined) return;
    const page = await call(caseRoutes.list, { query: { cursor } });
    setOlder([...older, ...page.items]);
    setCursor(page.cursor);
  });
  return { first, older, hasMore: cursor !== undefined, more };
};
