/** The browser's sessionStorage for tests that run without one. Import it before anything of console/. */
const kept = new Map<string, string>();
export const tabStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear'> = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => { kept.set(key, value); },
  removeItem: (key) => { kept.delete(key); },
  clear: () => kept.clear(),
};
Object.assign(globalThis, { sessionStorage: tabStorage });
