/** After the page has settled: what it costs is paid when nobody waits. */
const REST_MS = 6000;

/** Has the browser keep the files of this build, so that a draft opens without a network. With the kill switch in place of sw.js the same call gets rid of it. */
export const keepForOffline = (): void => {
  if (!('serviceWorker' in navigator)) return;
  setTimeout(() => void navigator.serviceWorker.register('/sw.js', { scope: '/', updateViaCache: 'none' }).catch(() => undefined), REST_MS);
};
