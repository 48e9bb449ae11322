/** Calls back each time the network returns; gives the way to stop. */
export const onNetworkReturn = (back: () => void): (() => void) => {
  window.addEventListener('online', back);
  return () => window.removeEventListener('online', back);
};
