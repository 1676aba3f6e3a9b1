/**
 * What a visitor waits for, in Chromium on the built site: a letter that was typed, with the processor slowed four
 * times, beside a plain field in an empty page; and the longest piece of work of the page's main thread while files
 * come and go, beside SheetJS doing the same in a page.
 */
import { chromium, type Browser, type Page } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type XLSX from 'xlsx'
import { findBrowser } from '../../src/commands/browser.mjs'
import { buildIfChanged } from '../../src/commands/build.mjs'
import { serve } from '../../src/commands/serve.mjs'
import type { Program } from '../../src/engine/program/types.ts'
import { longestTask } from './longest-task.ts'
import { crowd } from './people.ts'
import { typedIn } from './typing.ts'

declare global {
  interface Window {
    XLSX: typeof XLSX
    table: string
  }
}

type PrintRow = (cells: readonly string[]) => void

const sheetjs = createRequire(import.meta.url).resolve('xlsx/dist/xlsx.full.min.js')

const profileOf = (program: Program, count: number): string =>
  JSON.stringify({
    format: 'competency-profile',
    version: 1,
    organization: { market: 'developed' },
    people: crowd(program, count).map((person, at) => ({ ...person, name: `Somebody ${at}` })),
  })

const tableOf = (program: Program, count: number): string => {
  const rows = crowd(program, count).flatMap(({ achievements }, at) =>
    achievements.map(({ id }) => `${at},Somebody ${at},${id},2017-06-01`),
  )
  return ['MCID,Name,Exam,Date achieved', ...rows].join('\n')
}

const give = (page: Page, file: string) => page.locator('input[type=file]').first().setInputFiles(file)

/** A page of a visitor who has saved nothing yet. */
type NewPage = () => Promise<Page>

async function open(page: Page, profile: string) {
  await page.goto('/calculator/')
  await give(page, profile)
  await page.locator('.person').first().waitFor()
  await page.locator('.result[aria-busy=false]').waitFor()
}

async function benchTyping(newPage: NewPage, profiles: ReadonlyMap<number, string>, print: PrintRow) {
  const plain = await newPage()
  await plain.setContent('<input id="plain">')
  print(['', 'plain, empty page', ...(await typedIn(plain, '#plain', 'Alexandra'))])
  for (const [count, profile] of profiles) {
    const page = await newPage()
    await open(page, profile)
    await page.locator('[id="person/p0"]').click()
    for (const [name, field, text] of [
      ['name', 'person/p0/name', 'Alexandra'],
      ['leaves on', 'person/p0/leavesOn', '2019-04-05'],
      ['search', 'people/filter', 'body 1'],
    ] as const)
      print([String(count), name, ...(await typedIn(page, `[id="${field}"]`, text))])
  }
}

async function benchTasks(
  browser: Browser,
  newPage: NewPage,
  table: string,
  profile: string,
  print: PrintRow,
) {
  let page = await newPage()
  await page.goto('/calculator/')
  const reading = await longestTask(browser, page, async () => {
    await give(page, table)
    await page
      .getByRole('dialog')
      .getByText(/rows\)/)
      .waitFor()
  })
  page = await newPage()
  const opening = await longestTask(browser, page, () => open(page, profile))
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const writing = await longestTask(browser, page, async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'Download the workbook (XLSX)' }).click()
    await download
  })

  await page.goto('about:blank')
  await page.setContent(
    '<input type="file" onchange="files[0].text().then((text) => (window.table = text))">',
  )
  await page.addScriptTag({ path: sheetjs })
  await give(page, table)
  await page.waitForFunction(() => window.table)
  const theirReading = await longestTask(browser, page, () =>
    page.evaluate(() => void window.XLSX.read(window.table, { type: 'string', raw: true })),
  )
  const theirWriting = await longestTask(browser, page, () =>
    page.evaluate(() => {
      const sheet = window.XLSX.utils.aoa_to_sheet(window.table.split('\n').map((line) => line.split(',')))
      window.XLSX.write({ SheetNames: ['People'], Sheets: { People: sheet } }, { type: 'array' })
    }),
  )
  for (const cells of [
    ['reads CSV', 'this page', reading],
    ['reads CSV', 'SheetJS', theirReading],
    ['writes XLSX', 'this page', writing],
    ['writes XLSX', 'SheetJS', theirWriting],
    ['opens a profile', 'this page', opening],
  ])
    print(cells)
}

export async function benchInBrowser(program: Program, row: (cells: readonly string[]) => string) {
  const executablePath = await findBrowser()
  if (executablePath === undefined || !(await buildIfChanged()))
    throw new Error('This takes Chromium and the built site.')
  const print: PrintRow = (cells) => console.info(row(cells))
  const folder = mkdtempSync(join(tmpdir(), 'in-browser-'))
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const [few, many] = [30, 10_000].map(
    (count) => [count, write(`${count}.json`, profileOf(program, count))] as const,
  )
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const baseURL = await serve(0)
    const newPage = () => browser.newPage({ baseURL, viewport: { width: 1440, height: 1000 } })
    console.info(
      '\nFrom a key to the picture with its letter, in milliseconds, the processor slowed four times.\n',
    )
    print(['people', 'field', 'median', 'worst'])
    await benchTyping(newPage, new Map([few!, many!]), print)
    console.info(
      '\nThe longest task of the main thread with 10000 people who hold 50000 achievements, in milliseconds.\n',
    )
    print(['', 'by', 'longest'])
    await benchTasks(browser, newPage, write('people.csv', tableOf(program, 10_000)), many![1], print)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}
