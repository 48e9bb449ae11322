import { useEffect, useRef } from 'react';

/** The newest value, for callbacks that outlive a render. */
export const useLatest = <T>(value: T): { readonly current: T } => {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
};
