/** Answers requests for the built site, with the headers that public/_headers asks of a host. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sirv from 'sirv'
import { parseHeaders } from './headers.mjs'

/** What hosts read and visitors are not served. */
const forHosts = ['/_headers', '/_redirects']

/**
 * Prepares the answering of requests.
 * @param {string} dist the folder of the built site
 * @param {string} base the folder in which it was built to lie, with a slash at either end
 * @returns {import('node:http').RequestListener}
 */
export function siteListener(dist, base) {
  const headersFor = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'))
  /** @type {(response: import('node:http').ServerResponse, path: string) => void} */
  const setHeaders = (response, path) => {
    response.setHeader('Cache-Control', 'no-cache')
    for (const [name, value] of headersFor(path)) response.setHeader(name, value)
  }
  const site = sirv(dist, { etag: true, setHeaders })
  /** @type {import('node:http').RequestListener} */
  const answerNotFound = (request, response) => {
    const path = request.url?.split('?')[0] ?? '/'
    setHeaders(response, path)
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
    response.end(readFileSync(notFoundPage(dist, path)))
  }
  return (request, response) => {
    const isInside = request.url?.startsWith(base) === true
    if (isInside) request.url = request.url?.slice(base.length - 1)
    if (isInside && !forHosts.includes(request.url ?? ''))
      site(request, response, () => answerNotFound(request, response))
    else answerNotFound(request, response)
  }
}

/** The 404 page of the path's language, where there is one. @param {string} dist @param {string} path */
function notFoundPage(dist, path) {
  const language = /^\/(\w+)\//.exec(path)?.[1] ?? ''
  const translated = join(dist, language, '404.html')
  return existsSync(translated) ? translated : join(dist, '404.html')
}
