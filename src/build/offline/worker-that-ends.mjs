/** The service worker of a release that is built with OFFLINE=off: it forgets what its forerunners kept, and ends. */

/** @type {any} */
const worker = globalThis

worker.addEventListener('install', () => worker.skipWaiting())
worker.addEventListener('activate', (/** @type {any} */ event) =>
  event.waitUntil(
    Promise.all([
      ...['guide-hashed', 'guide-other'].map((name) => caches.delete(name)),
      worker.registration.unregister(),
    ]),
  ),
)
