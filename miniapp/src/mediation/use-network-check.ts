import { useEffect, useState } from 'react';
import { courtRoutes } from '@shared/courts/contract';
import { call } from '../platform/api';
import { loopBack } from '../platform/media/loop-back';

/** How far the court's server is, and whether this browser can connect to another at all. */
export interface NetworkCheck { readonly roundTripMs: number | undefined; readonly connects: boolean | undefined; readonly verdict: 'checking' | 'good' | 'slow' | 'soundOnly' | 'unreachable' }

const SLOW_MS = 600;
const TRIES = 3;

const verdictOf = (roundTripMs: number | undefined, connects: boolean): NetworkCheck['verdict'] =>
  (roundTripMs === undefined ? 'unreachable' : !connects ? 'soundOnly' : roundTripMs > SLOW_MS ? 'slow' : 'good');

export const useNetworkCheck = (): NetworkCheck => {
  const [check, setCheck] = useState<NetworkCheck>({ roundTripMs: undefined, connects: undefined, verdict: 'checking' });
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const times: number[] = [];
      for (let index = 0; index < TRIES; index += 1) {
        const began = performance.now();
        await call(courtRoutes.court).then(() => times.push(performance.now() - began), () => undefined);
      }
      const connects = await loopBack();
      const roundTripMs = times.length === 0 ? undefined : Math.round(Math.min(...times));
      if (!gone) setCheck({ roundTripMs, connects, verdict: verdictOf(roundTripMs, connects) });
    };
    void ask();
    return () => { gone = true; };
  }, []);
  return check;
};
