import { useState } from 'react';
import type { Output } from '@shared/kernel/contract';
import { serviceRoutes } from '@shared/service/contract';
import type { ServiceState } from '@shared/service/service';
import { call } from '../platform/api';
import { useMe } from '../platform/session';
import { useLoad } from '../platform/use-load';

export type UnreadService = Output<typeof serviceRoutes.mine>['items'][number];

/** Sent and not opened by anybody, whatever the way it was announced. */
const WAITING: ReadonlySet<ServiceState> = new Set(['dispatched', 'delivered', 'failed']);

/** Shown once in a session to one person: the app does not nag. */
const shown = new Set<string>();

/** What arrived for this person and was not opened; empty once they have seen that. */
export const useUnread = (): { unread: readonly UnreadService[]; later(): void } => {
  const me = useMe();
  const [dismissed, dismiss] = useState(false);
  const wanted = me?.roles.includes('party') === true && !shown.has(me.personId);
  const loaded = useLoad(wanted ? () => call(serviceRoutes.mine) : undefined, [me?.personId]);
  const unread = dismissed || !wanted ? [] : (loaded.data?.items ?? []).filter(({ service }) => service.openedAt === undefined && WAITING.has(service.state));
  return { unread, later: () => { if (me !== undefined) shown.add(me.personId); dismiss(true); } };
};
