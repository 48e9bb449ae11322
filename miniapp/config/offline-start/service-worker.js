/* The page itself, kept on the device so that a half-written filing opens without a network. Files of the build only: no answer of the court's, nothing of a person's. */
const BUILD = '__BUILD__';
const FILES = [/* __FILES__ */];
const CACHE = `pocket-court-${BUILD}`;
const START = '/index.html';
/** A network that does not answer is no network. */
const PATIENCE_MS = 4000;
/** Named by their content: what is kept under such a name never changes. */
const HASHED = /^\/(js|css|chunk)\/[^?]*\.[0-9a-f]{8}\.(js|css)$/;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([START, ...FILES].map((url) => new Request(url, { cache: 'no-cache' })))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith('pocket-court-') && name !== CACHE).map((name) => caches.delete(name)))));
});

/** The court's own page whenever it can be had: a new build is never hidden by an old one. */
const page = (request) => Promise.race([fetch(request), new Promise((_, late) => { setTimeout(() => late(new Error('late')), PATIENCE_MS); })])
  .catch(() => caches.match(START, { cacheName: CACHE }).then((kept) => kept ?? Response.error()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate' && (url.pathname === '/' || url.pathname === START)) event.respondWith(page(request));
  else if (HASHED.test(url.pathname)) event.respondWith(caches.match(request, { cacheName: CACHE }).then((kept) => kept ?? fetch(request)));
  // everything else, every /api/ above all, goes its way as if this were not here
});
