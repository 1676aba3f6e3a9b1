/** What visitors come for, in other engines than that of the browser tests. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeWorkbook } from '../../src/engine/tables/write-workbook.ts'
import type { BrowserWindow } from './browser.ts'
import { openSample, openTab } from './calculator.ts'
import { openHost, type Host } from './host.ts'
import { firefox } from './firefox.ts'
import { inEachEngine } from './installed.ts'

let host: Host
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(async () => {
  host = await openHost()
})
afterEach(() => host.close())

/** Gives the calculator a file, and returns what the preview says of it. */
async function previewOf(window: BrowserWindow, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, content)
  await window.open(`${host.address}/calculator/`)
  await window.sees('button', /^Open a file/)
  await window.type('input[type=file]', path)
  await window.click('dialog label', /^They are not associated/)
  await window.click('dialog button', /^See what would change$/)
  await window.sees('dialog', /2 new, 0 changed, 0 the same/)
  await window.sees('dialog button', /^Add 2 people$/)
}

inEachEngine((running, engine) => {
  const window = () => running.browser.windows.first

  test('a page', async () => {
    await window().open(`${host.address}/ru/competencies/messaging/`)
    await window().sees('h1')
    await window().click('a', /^English$/)
    await window().sees('h1', /^Messaging$/)
  })

  test('the search', async () => {
    await window().open(`${host.address}/`)
    await window().click('.search-opener')
    await window().type('#search [role=combobox]', 'renewal window')
    await window().click('#search a[href*="renew"]')
    await window().sees('h1', /[Rr]enew/)
  })

  test('the sample company', async () => {
    await openSample(window(), host.address)
    await window().sees('.verdict h2', /^You can buy the Gold package/)
  })

  test('a person is added', async () => {
    await openSample(window(), host.address)
    await openTab(window(), 'people')
    await window().click('button', /^Add a person$/)
    await window().type('[id$="/name"]', 'Zoe')
    await window().sees('.people-rows button', /^Zoe$/)
  })

  test('a CSV file up to the button that adds', () =>
    previewOf(window(), 'skills.csv', 'Name,Exam\nAda,70-346\nBob,70-347\n'))

  test('a workbook up to the button that adds', () =>
    previewOf(
      window(),
      'skills.xlsx',
      writeWorkbook([
        {
          name: 'Skills',
          headings: ['Name', 'Exam'],
          rows: [
            ['Ada', '70-346'],
            ['Bob', '70-347'],
          ],
        },
      ]),
    ))

  test('a plan', async () => {
    await openSample(window(), host.address)
    await openTab(window(), 'plan')
    await window().click('button', /^Gold in the nearest/)
    await window().click('button', /^Find the plan/)
    await window().sees('.found-plan', /Proven: no plan takes fewer exams and assessments/)
  })

  test('the changes over time', async () => {
    await openSample(window(), host.address)
    await openTab(window(), 'time')
    await window().sees('.changes li', /^1 January 2019/)
  })

  test('a link that shares the profile', async () => {
    await openSample(window(), host.address)
    await window().click('button', /^Share$/)
    await window().sees('[id="share/link"]', /#profile=/)
    const link = await window().run(
      () => document.querySelector<HTMLTextAreaElement>('[id="share/link"]')?.value ?? '',
    )
    // Else only the part behind # changes.
    await window().open(`${host.address}/`)
    await window().open(link)
    await window().sees('#shared', /9 people/)
    await window().sees('.verdict h2', /^You can buy the Gold package/)
  })

  test('the report, and printing it', async () => {
    await openSample(window(), host.address)
    await window().click('button', /^Export$/)
    await window().click('button', /^Show the report$/)
    await window().sees('.report h4', /^What is at risk$/)
    // WebKit's driver does not print.
    if (engine === firefox) expect((await window().print()).subarray(0, 4).toString()).toBe('%PDF')
  })
})
