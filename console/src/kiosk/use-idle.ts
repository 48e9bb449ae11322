import { useEffect, useRef, useState } from 'react';

const QUIET_MS = 60_000;
const WARNED_SECONDS = 30;

/** A minute without a touch, then half a minute's warning that one touch ends, then `leave`: the next person must not see the last one's papers. */
export const useIdle = (active: boolean, leave: () => void): { warning: number | undefined; stay: () => void } => {
  const touched = useRef(0);
  const [warning, setWarning] = useState<number>();
  const go = useRef(leave);
  useEffect(() => { go.current = leave; });
  useEffect(() => {
    const touch = () => { touched.current = Date.now(); setWarning(undefined); };
    touch();
    if (!active) return undefined;
    const timer = setInterval(() => {
      const left = Math.ceil((touched.current + QUIET_MS - Date.now()) / 1000) + WARNED_SECONDS;
      if (left <= 0) go.current();
      else setWarning(left <= WARNED_SECONDS ? left : undefined);
    }, 1000);
    window.addEventListener('pointerdown', touch);
    window.addEventListener('keydown', touch);
    return () => { clearInterval(timer); window.removeEventListener('pointerdown', touch); window.removeEventListener('keydown', touch); };
  }, [active]);
  return { warning, stay: () => { touched.current = Date.now(); setWarning(undefined); } };
};
