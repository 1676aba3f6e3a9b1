/**
 * The service worker: what was opened once, and what a page asks to be kept, is there without a network. The build writes a
 * line above this file with the version of the release.
 *
 * Files with a hash in their names never change: what is kept of them is used, over releases, so that a tab of the release
 * before still finds its parts. All else comes from the network; what is kept stands in where that fails or takes too long.
 */

/** @type {any} */
const worker = globalThis
/** @type {string} */
const version = worker.releaseVersion
const scope = new URL(worker.registration.scope)
const hashedFiles = 'guide-hashed'
const otherFiles = 'guide-other'
/** Milliseconds after which a page that is kept is shown rather than waited for. */
const patience = 3000
/** How many files are fetched at a time, so that the page's own requests are not held up. */
const atOnce = 4

/** @param {string} path @returns {boolean} */
const isHashed = (path) => /^(_astro|pagefind\/(fragment|index))\//.test(path)
/** @param {string} path */
const addressOf = (path) => new URL(path, scope).href
/** @param {string} path */
const cacheOf = (path) => caches.open(isHashed(path) ? hashedFiles : otherFiles)

/** @param {string} path @param {Response} response */
async function keep(path, response) {
  if (!response.ok || response.redirected) return
  // A full disk is no reason to fail: the network has answered.
  await (await cacheOf(path)).put(addressOf(path), response).catch(() => undefined)
}

/** @param {string} path @param {Request} request */
async function keptFirst(path, request) {
  const kept = await (await cacheOf(path)).match(addressOf(path))
  if (kept) return kept
  const response = await fetch(request)
  void keep(path, response.clone())
  return response
}

/** @param {string} path @param {any} event */
async function networkFirst(path, event) {
  const fetched = fetch(event.request)
  event.waitUntil(fetched.then((response) => keep(path, response.clone())).catch(() => undefined))
  const kept = await (await cacheOf(path)).match(addressOf(path))
  if (!kept) return fetched
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), patience))
  return Promise.race([
    fetched.then((response) => (response.status < 500 ? response : kept)).catch(() => kept),
    late,
  ])
}

/** What is to be kept, and the names of hashed files of this release. */
async function list() {
  const response = await fetch(addressOf('offline.json'), { cache: 'no-cache' })
  return response.json()
}

/** Forgets the hashed files that neither this release nor the one before it has. */
async function tidy() {
  const other = await caches.open(otherFiles)
  const before = await (await other.match(addressOf('offline.json')))?.json()
  const now = await list()
  if (before?.version === now.version) return
  const wanted = new Set([...now.hashed, ...(before?.hashed ?? [])].map(addressOf))
  const hashed = await caches.open(hashedFiles)
  for (const { url } of await hashed.keys()) if (!wanted.has(url)) await hashed.delete(url)
  await other.put(addressOf('offline.json'), new Response(JSON.stringify(now)))
}

/** @param {string} path @param {boolean} isAfresh */
async function fetchAndKeep(path, isAfresh) {
  if (!isAfresh && (await (await cacheOf(path)).match(addressOf(path)))) return
  const response = await fetch(addressOf(path), { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${response.status} ${path}`)
  await keep(path, response)
}

/**
 * Fetches what a language needs, and the solver where it is wanted, as far as it is not kept.
 * @param {string} language @param {boolean} withSolver
 */
async function keepLanguage(language, withSolver) {
  const other = await caches.open(otherFiles)
  const mark = addressOf(`kept/${language}${withSolver ? '+solver' : ''}`)
  const marked = await (await other.match(mark))?.text()
  if (marked === version) return
  const { languages, solver } = await list()
  const paths = [...languages[language].files, ...(withSolver ? solver.files : [])]
  const next = paths.values()
  const fetchSome = async () => {
    for (const path of next) await fetchAndKeep(path, !isHashed(path))
  }
  await Promise.all(Array.from({ length: atOnce }, fetchSome))
  await other.put(mark, new Response(version))
}

worker.addEventListener('install', () => worker.skipWaiting())
worker.addEventListener('activate', (/** @type {any} */ event) =>
  event.waitUntil(
    tidy()
      .catch(() => undefined)
      .then(() => worker.clients.claim()),
  ),
)
worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { method, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return
  const path = pathname.slice(scope.pathname.length)
  event.respondWith(isHashed(path) ? keptFirst(path, event.request) : networkFirst(path, event))
})
worker.addEventListener('message', (/** @type {any} */ event) => {
  const { language, withSolver } = event.data
  event.waitUntil(
    keepLanguage(language, withSolver).then(
      () => event.source?.postMessage({ code: 'kept' }),
      () => event.source?.postMessage({ code: 'not-kept' }),
    ),
  )
})
