/**
 * How soon a page is seen on a phone with a slow line, beside stock Starlight with the same words: 1.6 Mbit/s, 150 ms from
 * request to answer, the processor slowed four times, nothing kept.
 */
import { chromium, type Browser } from '@playwright/test'
import { brotliCompressSync } from 'node:zlib'
import { findBrowser } from '../../src/commands/browser.mjs'
import { buildIfChanged } from '../../src/commands/build.mjs'
import { dist, pages } from '../support/dist.ts'
import { weightOf } from '../support/weight.ts'
import { serveCompressed } from './compressed.ts'
import { medianOf } from './measure.ts'
import { buildStock } from './stock.ts'

const beside = ['/guides/bring-people/', '/competencies/messaging/', '/achievements/70-346/']
const alone = ['/', '/ru/how-it-decides/', '/calculator/', '/ru/calculator/']
const runs = 7

interface Seen {
  /** Milliseconds until the largest part of the first screen was painted. */
  readonly largest: number
  /** Milliseconds by which tasks of the main thread were longer than 50 ms. */
  readonly blocked: number
  readonly shift: number
  readonly bytes: number
  readonly requests: number
}

declare global {
  interface Window {
    seen: { largest: number; blocked: number; shift: number }
  }
}

/** Runs in the page before all else. */
function watch() {
  window.seen = { largest: 0, blocked: 0, shift: 0 }
  const observe = (type: string, note: (entry: PerformanceEntry & { readonly value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => (window.seen.largest = startTime))
  observe('longtask', ({ duration }) => (window.seen.blocked += duration - 50))
  observe('layout-shift', ({ value = 0 }) => (window.seen.shift += value))
}

async function visit(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    })
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    let bytes = 0
    let requests = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
      requests += 1
    })
    await page.addInitScript(watch)
    await page.goto(address, { waitUntil: 'networkidle' })
    return { ...(await page.evaluate(() => window.seen)), bytes, requests }
  } finally {
    await context.close()
  }
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)

/** Bytes of ten pages read one after the other, with the sheets in each and as files of their own that are kept. */
function tenPages(): readonly [inEach: number, kept: number] {
  const ten = pages.filter(({ path }) => /^\/(competencies|guides)\/./.test(path)).slice(0, 10)
  const sizeOf = (text: string) => brotliCompressSync(text).length
  const inEach = ten.reduce((sum, page) => sum + sizeOf(page.html), 0)
  const scripts = weightOf(ten[0]!).bytes - sizeOf(ten[0]!.html)
  const [sheet = ''] = /(?<=<style>).*?(?=<\/style>)/s.exec(ten[0]!.html) ?? []
  const apart = ten.reduce((sum, { html }) => sum + sizeOf(html.replace(/<style>.*?<\/style>/s, '')), 0)
  return [inEach + scripts, apart + sizeOf(sheet) + scripts]
}

export async function benchPages(row: (cells: readonly string[]) => string) {
  const executablePath = await findBrowser()
  if (executablePath === undefined || !(await buildIfChanged()))
    throw new Error('This takes Chromium and the built site.')
  console.info(`
Pages on a slow line: the largest paint, the blocked main thread and requests with nothing kept, medians of ${runs} visits in turns.
`)
  console.info(row(['paint', 'by', 'blocked', 'shift', 'KB', 'requests']) + '  page')
  const [ours, stock] = await Promise.all([serveCompressed(dist), serveCompressed(buildStock(beside))])
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const contenders = (path: string) => [
    ['this guide', ours + path] as const,
    ...(beside.includes(path) ? [['stock Starlight', stock + path] as const] : []),
  ]
  try {
    for (const path of [...beside, ...alone]) {
      const seen = new Map<string, Seen[]>()
      for (let run = 0; run < runs; run += 1)
        for (const [name, address] of contenders(path))
          seen.set(name, [...(seen.get(name) ?? []), await visit(browser, address)])
      for (const [name, visits] of seen) {
        const median = (of: keyof Seen) => medianOf(visits.map((one) => one[of]))
        console.info(
          row([
            median('largest').toFixed(0),
            name,
            median('blocked').toFixed(0),
            median('shift').toFixed(3),
            kilobytes(median('bytes')),
            String(median('requests')),
          ]) + `  ${path}`,
        )
      }
    }
  } finally {
    await browser.close()
  }
  const [inEach, kept] = tenPages()
  console.info(
    `\nTen pages read one after the other: ${kilobytes(inEach)} KB with the sheets in each, ${kilobytes(kept)} KB with sheets that are kept, which each first visit waits for.`,
  )
}
