import { create } from 'zustand';
import type { Me, Session } from '@shared/identity/person';
import { readStored, removeStored, writeStored } from './storage';

const KEY = 'session';

interface SessionState {
  session: Session | undefined;
  begin(session: Session): void;
  /** after the person proved who they are, or changed their safe phrase */
  know(me: Me): void;
  end(): void;
}

const stored = (): Session | undefined => {
  const session = readStored<Session>(KEY);
  return session !== undefined && Date.parse(session.expiresAt) > Date.now() ? session : undefined;
};

/** Who is logged in on this device; survives closing the page. */
export const useSession = create<SessionState>((set, get) => ({
  session: stored(),
  begin(session) {
    writeStored(KEY, session);
    set({ session });
  },
  know(me) {
    const session = get().session;
    if (session === undefined) return;
    writeStored(KEY, { ...session, me });
    set({ session: { ...session, me } });
  },
  end() {
    removeStored(KEY);
    set({ session: undefined });
  },
}));

export const useMe = (): Me | undefined => useSession((state) => state.session?.me);
export const bearerToken = (): string | undefined => useSession.getState().session?.token;
