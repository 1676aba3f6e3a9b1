/** The page of every browser test. It fails the test on whatever goes wrong in it, looked for or not. */
import { expect, test as base, type Page } from '@playwright/test'

interface Fixtures {
  /** The addresses that the page has requested so far, data and blob URLs left out. */
  requests: string[]
}

/** An error in the console, a violated policy, an exception, another origin, a request that fails. */
function watch(page: Page, origin: string, requests: string[]): string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!/^https?:/.test(url)) return
    requests.push(url)
    if (new URL(url).origin !== origin) problems.push(`another origin: ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
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
  page: async ({ page, baseURL, requests }, use) => {
    const problems = watch(page, new URL(baseURL ?? '').origin, requests)
    await page.addInitScript(reportViolations)
    await use(page)
    expect(problems).toEqual([])
  },
})

export { expect } from '@playwright/test'
