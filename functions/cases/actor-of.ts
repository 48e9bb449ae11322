import type { Actor } from '../../shared/cases/case-event';
import type { Caller } from './authorise';

export const actorOf = (caller: Pick<Caller, 'personId' | 'role' | 'name'>): Actor => ({ kind: 'person', personId: caller.personId, role: caller.role, name: caller.name });

/** The court's own system acting by rule. */
export const systemActor: Actor = { kind: 'system', name: '系统' };
