import { useSyncExternalStore } from 'react';
import type { Session } from '../../../shared/identity/person';

const KEY = 'console.session';
const listeners = new Set<() => void>();
let current: Session | undefined = read();

function read(): Session | undefined {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return undefined;
  const session = JSON.parse(text) as Session;
  return Date.parse(session.expiresAt) > Date.now() ? session : undefined;
}

/** Kept for this tab only: closing it logs out. */
export const session = {
  get: (): Session | undefined => current,
  set: (next: Session | undefined): void => {
    current = next;
    if (next === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(next));
    for (const listener of listeners) listener();
  },
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
};

export const useSession = (): Session | undefined => useSyncExternalStore(subscribe, session.get);
