/** Files that people really have, through the page: what is stored is right, or was asked about, or the page says why not. */
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/page.ts'
import { savedRecords } from '../support/saved.ts'

interface Case {
  readonly file: string
  readonly how: 'opened' | 'pasted'
  readonly people?: Readonly<Record<string, Readonly<Record<string, string | null>>>> | null
  readonly order?: 'day-first' | 'month-first'
}

const folder = new URL('../fixtures/tables/field/', import.meta.url)
const all = JSON.parse(readFileSync(new URL('cases.json', folder), 'utf8')) as readonly Case[]
/** One of each kind; `npm run field` opens all of them. */
const some = [
  'a08-macroman.csv',
  'b05-cornerstone.csv',
  'b17-several-comma.csv',
  'c03-merged-name.xlsx',
  'c30-pdf.pdf',
  'd07-matrix.paste.txt',
]
const cases = process.env['FIELD'] === 'all' ? all : all.filter(({ file }) => some.includes(file))

async function give(page: Page, { file, how }: Case): Promise<void> {
  const buffer = readFileSync(new URL(file, folder))
  if (how === 'opened')
    return page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer })
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, buffer.toString('utf8'))
}

/** Answers what is asked as a visitor would who knows the table. */
async function answer(dialog: Locator, { order }: Case): Promise<void> {
  const say = async (label: string | RegExp) => {
    const choice = dialog.getByRole('radio', { name: label })
    if ((await choice.count()) > 0) await choice.first().check()
  }
  await say(/^Those of the person/)
  await say(order === 'month-first' ? /^The month/ : /^The day/)
  await say(/^From 1900/)
  await say(/^(They are not associated|Leave them unassociated)/)
  const score = dialog.getByLabel('Passing score', { exact: true })
  if ((await score.count()) > 0) await score.fill('700')
  for (const open of await dialog.locator('select[id^="import/value/"]').all())
    if ((await open.inputValue()) === '') await open.selectOption('no')
}

interface SavedPerson {
  readonly id: string
  readonly name?: string
  readonly achievements: readonly {
    readonly id: string
    readonly earned?: string
    readonly expires?: string
  }[]
}

const stored = async (page: Page) => {
  const records = await savedRecords(page)
  const people = records.filter(({ key }) => key[1] === 'person').map(({ value }) => value as SavedPerson)
  return Object.fromEntries(
    people.map(({ id, name, achievements }) => [
      name ?? id,
      Object.fromEntries(
        achievements.map(({ id, earned, expires }) => [
          id,
          expires === undefined ? (earned ?? null) : `${earned ?? ''}→${expires}`,
        ]),
      ),
    ]),
  )
}

for (const one of cases)
  test(`${one.file} is taken as it was meant`, async ({ page }) => {
    await page.goto('/calculator/')
    await expect(page.getByRole('button', { name: /^Open a file/ })).toBeVisible()
    await give(page, one)
    const dialog = page.getByRole('dialog', { name: 'Import people' })
    const check = dialog.getByRole('button', { name: 'See what would change' })
    const refused = page.getByRole('alert').filter({ hasText: /Your data is unchanged|was not opened/ })
    await expect(check.or(refused).first()).toBeVisible()
    if (await refused.first().isVisible()) return expect(one.people ?? {}).toEqual({})
    await answer(dialog, one)
    await check.click()
    const preview = dialog.getByRole('heading', { name: 'What the import would do' })
    const needed = dialog.locator('.problem')
    await expect(preview.or(needed).first()).toBeVisible()
    if (!(await preview.isVisible())) return
    const take = dialog.getByRole('button', { name: /^(Add|Change) \d/ })
    if (one.people === undefined) return
    if (Object.keys(one.people ?? {}).length === 0) return expect(take).toHaveCount(0)
    await take.click()
    await expect.poll(() => stored(page)).toMatchObject(one.people ?? {})
    if (one.file !== 'a05-cp1251-late.csv') expect(await stored(page)).toEqual(one.people)
  })
