/** The pages of every browser test. They fail the test on whatever goes wrong in them, looked for or not. */
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'

interface Fixtures {
  /** The addresses that the pages have requested so far, data and blob URLs left out. */
  requests: string[]
}

/** An error in the console, a violated policy, an exception, another origin, a request that fails. */
function watch(context: BrowserContext, origin: string, requests: string[]): string[] {
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (webError) => problems.push(`exception: ${webError.error().message}`))
  context.on('request', (request) => {
    const url = request.url()
    if (!/^https?:/.test(url)) return
    requests.push(url)
    if (new URL(url).origin !== origin) problems.push(`another origin: ${url}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    const leftBehind = reason === 'net::ERR_ABORTED'
    if (!leftBehind) problems.push(`${reason}: ${request.url()}`)
  })
  return problems
}

/** Runs in the page: says a violation in the console, where `watch` hears it. */
const reportViolations = () => {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`)
  })
}

export const test = base.extend<Fixtures>({
  requests: async ({}, use) => use([]),
  context: async ({ context, baseURL, requests }, use) => {
    const problems = watch(context, new URL(baseURL ?? '').origin, requests)
    await context.addInitScript(reportViolations)
    await use(context)
    expect(problems).toEqual([])
  },
})

/** For pages in which something is broken on purpose. */
export const unwatched = base

/** Waits until the page has been painted: before, a browser leaves keys out of account, though the page is loaded. */
export const painted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)

export { expect } from '@playwright/test'
