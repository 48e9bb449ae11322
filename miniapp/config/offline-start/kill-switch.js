/* In the place of the service worker when a court builds without it: whoever still has one is rid of it, and of what it kept, with the next visit. */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('pocket-court-')).map((name) => caches.delete(name)))).then(() => self.registration.unregister()));
});
