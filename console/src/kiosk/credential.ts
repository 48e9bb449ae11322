import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/kernel/contract';
import { kioskRoutes } from '../../../shared/service/kiosk-contract';
import { call } from '../platform/api';
import { Refusal } from '../platform/refusal';
import { session, useSession } from '../platform/session';

const KEY = 'kiosk.credential';
const RENEW_MS = 3_600_000;
interface Credential { kioskId: Output<typeof kioskRoutes.startKiosk>['kioskId']; secret: string }

const held = (): Credential | undefined => {
  const text = localStorage.getItem(KEY);
  return text === null ? undefined : JSON.parse(text) as Credential;
};

const enter = ({ kioskId, name, token, expiresAt }: Output<typeof kioskRoutes.continueKiosk>): void =>
  session.set({ token, expiresAt, me: { personId: kioskId as never, roles: ['kiosk'], name } });

/** The machine's own secret lies on the machine; whoever was logged in on this page before is not, any more. */
export const keep = ({ secret, ...opened }: Output<typeof kioskRoutes.startKiosk>): void => {
  localStorage.setItem(KEY, JSON.stringify({ kioskId: opened.kioskId, secret }));
  enter(opened);
};

const renew = async (): Promise<void> => {
  const credential = held();
  if (credential !== undefined) enter(await call(kioskRoutes.continueKiosk, { body: credential }));
};

/** `running`: it has its token. `asking`: it is being renewed. `cut`: the court does not answer, tried again by itself. `off`: no credential, or one that was ended. */
export const useMachine = (): 'running' | 'asking' | 'cut' | 'off' => {
  const running = useSession()?.me.roles.includes('kiosk') ?? false;
  const [failed, setFailed] = useState<'cut' | 'off'>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const again = () => renew().then(() => setFailed(undefined)).catch((cause: unknown) => {
      const ended = cause instanceof Refusal && (cause.status === 401 || cause.status === 404);
      if (ended) localStorage.removeItem(KEY);
      setFailed(ended ? 'off' : 'cut');
    });
    if (!running || round > 0) void again();
    const timer = setTimeout(() => setRound(round + 1), running ? RENEW_MS : 15_000);
    return () => clearTimeout(timer);
  }, [running, round]);
  if (running) return 'running';
  return held() === undefined ? 'off' : failed ?? 'asking';
};
