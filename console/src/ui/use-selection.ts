import { useCallback, useState } from 'react';

export interface Selection { readonly keys: readonly string[]; readonly set: (keys: readonly string[]) => void; readonly toggle: (key: string) => void }

/** Rows marked for a bulk action; a row that has left the list is no longer marked. */
export const useSelection = (shown: readonly string[]): Selection => {
  const [marked, set] = useState<readonly string[]>([]);
  const toggle = useCallback((key: string) => set((now) => (now.includes(key) ? now.filter((one) => one !== key) : [...now, key])), []);
  return { keys: marked.filter((key) => shown.includes(key)), set, toggle };
};
