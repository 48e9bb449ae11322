import { useState } from 'react';
import type { Output } from '@shared/kernel/contract';
import { serviceRoutes } from '@shared/service/contract';
import { call } from '../platform/api';
import { useMe } from '../platform/session';
import { useLoad } from '../platform/use-load';

export type UnreadService = Output<typeof serviceRoutes.mine>['items'][number];

/** Shown once in a session to one person: the app does not nag. */
const shown = new Set<string>();

/** What arrived for this person and was not opened; empty once they have seen that. */
export const useUnread = (): { unread: readonly UnreadService[]; later(): void } => {
  const me = useMe();
  const [dismissed, dismiss] = useState(false);
  const wanted = me?.roles.includes('party') === true && !shown.has(me.personId);
  const loaded = useLoad(wanted ? () => call(serviceRoutes.mine) : undefined, [me?.personId]);
  const unread = dismissed || !wanted ? [] : (loaded.data?.items ?? []).filter(({ service }) => service.state === 'delivered');
  return { unread, later: () => { if (me !== undefined) shown.add(me.personId); dismiss(true); } };
};
