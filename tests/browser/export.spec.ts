import type { Download, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import * as xlsx from 'xlsx'
import { expectAccessible } from '../support/axe.ts'
import { chooseFromMenu, openData, openSample } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { expectNothingSideways } from '../support/sideways.ts'

const languages = {
  en: {
    path: '/calculator/',
    open: 'Export',
    files: [
      'Download the workbook (XLSX)',
      'Download people (CSV)',
      'Download results (CSV)',
      'Download (Markdown)',
    ],
    sheets: ['People', 'Results', 'What is at risk', 'Key people', 'About'],
    stake: 'Datacenter Silver is lost from 1 January 2019',
    decide: 'Associating Grace Kim by 31 December 2018',
    parts: ['What is at risk', 'Levels now', 'Over time', 'Key people', 'Plan'],
    report: 'Show the report',
    back: 'Back',
    answer: 'You can buy the Gold package',
    separator: ',',
    ada: 'Ada Lindqvist',
    plan: 'Plan',
    find: 'Find the plan',
  },
  ru: {
    path: '/ru/calculator/',
    open: 'Экспорт',
    files: [
      'Скачать книгу (XLSX)',
      'Скачать сотрудников (CSV)',
      'Скачать результаты (CSV)',
      'Скачать (Markdown)',
    ],
    sheets: ['Сотрудники', 'Результаты', 'Что под угрозой', 'Ключевые сотрудники', 'О расчёте'],
    stake: '«Центр обработки данных», Silver: уровень будет потерян с 1 января 2019 года',
    decide: 'достаточно не позже 31 декабря 2018 года',
    parts: ['Что под угрозой', 'Уровни сейчас', 'По времени', 'Ключевые сотрудники', 'План'],
    report: 'Показать отчёт',
    back: 'Назад',
    answer: 'Вы можете купить пакет Gold',
    separator: ';',
    ada: 'Анна Лебедева',
    plan: 'План',
    find: 'Составить план',
  },
} as const

async function downloaded(page: Page, name: string): Promise<{ file: Download; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const file = await download
  return { file, bytes: await readFile(await file.path()) }
}

const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length

for (const words of Object.values(languages)) {
  test(`every file that ${words.path} makes can be opened`, async ({ page }) => {
    await openSample(page, words.path)
    await page.getByRole('button', { name: words.open, exact: true }).click()
    const [workbook, people, results, markdown] = words.files

    const book = xlsx.read((await downloaded(page, workbook)).bytes, { cellFormula: true })
    expect(book.SheetNames).toEqual(words.sheets)
    const rows = book.SheetNames.map((name) =>
      xlsx.utils.sheet_to_json<string[]>(book.Sheets[name]!, { header: 1 }),
    )
    expect(rows[0]![1]![1]).toBe(words.ada)
    expect(rows[1]!.length).toBeGreaterThan(30)
    expect(rows[3]!.flat()).toContain(words.ada)
    expect(rows[4]!.flat().join()).toContain(words.answer)

    for (const name of [people, results]) {
      const { bytes } = await downloaded(page, name)
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const text = bytes.toString()
      expect(text).toContain(words.ada)
      expect(text.split('\r\n')[0]!.split(words.separator).length).toBeGreaterThan(6)
    }
    await page.locator('[id="export/separator"]').selectOption('\t')
    const tabbed = (await downloaded(page, people)).bytes.toString().split('\r\n')[1]!
    expect(tabbed.split('\t')[1]).toBe(words.ada)
    const { file, bytes } = await downloaded(page, markdown)
    expect(file.suggestedFilename()).toBe('competencies.md')
    expect(bytes.toString()).toContain(`**${words.answer}.**`)
  })

  test(`the report of ${words.path} is printed alone and on three pages at most, what is at stake first, with the plan that was found`, async ({
    page,
  }) => {
    await openSample(page, words.path)
    await page.getByRole('tab', { name: words.plan }).click()
    await page.locator('.quick button').first().click()
    await page.getByRole('button', { name: words.find }).click()
    const steps = page.locator('.found-plan .step-head')
    await expect(steps).toHaveCount(4)
    const taken = await steps.locator('strong').allInnerTexts()
    await page.getByRole('button', { name: words.open, exact: true }).click()
    await page.getByRole('button', { name: words.report }).click()
    const report = page.locator('.report')
    await expect(report).toContainText(words.answer)
    const plan = report.locator('table', {
      has: page.getByRole('heading', { name: words.plan, exact: true }),
    })
    await expect(plan.locator('tbody th')).toHaveText(taken)
    const parts = await report.locator('h4').allInnerTexts()
    expect(parts.slice(0, words.parts.length)).toEqual(words.parts)
    const first = report.locator('[data-part="stake"] tbody tr').first()
    await expect(first.locator('th')).toContainText(words.stake)
    await expect(first.locator('td')).toContainText(words.decide)
    await page.emulateMedia({ media: 'print' })
    await expect(report).toBeVisible()
    await expect(page.locator('h1')).toBeHidden()
    await expect(page.getByRole('button', { name: words.back })).toBeHidden()
    await expect(page.locator('.site-title')).toBeHidden()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(sheetsOf(pdf)).toBeLessThanOrEqual(3)
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/)
  })

  test(`the report of ${words.path} leaves no sheet to what it is based on alone`, async ({ page }) => {
    await openSample(page, words.path)
    await page.getByRole('button', { name: words.open, exact: true }).click()
    await page.getByRole('button', { name: words.report }).click()
    await expect(page.locator('.report-notes')).toBeVisible()
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2)
  })

  test(`of ${words.path} each tab prints its answer and nothing to press`, async ({ page }) => {
    await openSample(page, words.path)
    await page.getByRole('button', { name: words.ada }).first().click()
    // As wide as A4 between the margins.
    await page.setViewportSize({ width: 718, height: 1000 })
    await page.locator('[id="tab/levels"]').click()
    await page.locator('#datacenter').click()
    const shown = {
      levels: '#datacenter\\/details .requirement',
      time: '.changes .change',
      'key-people': '.loss',
      plan: '.found-plan .step',
      scenarios: '.scenarios tbody tr',
    }
    for (const [tab, answer] of Object.entries(shown)) {
      await page.emulateMedia({ media: 'screen' })
      await page.locator(`[id="tab/${tab}"]`).click()
      if (tab === 'plan') {
        await page.locator('.quick button').first().click()
        await page.getByRole('button', { name: words.find }).click()
      }
      if (tab === 'scenarios') await page.locator('.scenarios-begin button').first().click()
      await expect(page.locator(answer).first()).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator(answer).first()).toBeVisible()
      await expect(page.locator('.printed')).toContainText(words.answer)
      await expect(page.locator('.printed')).toBeVisible()
      await expect(page.getByRole('tab')).toHaveCount(1)
      await expect(page.locator(':is(.button, .icon-button):visible')).toHaveCount(0)
      await expectNothingSideways(page, tab)
    }
    await page.emulateMedia({ media: 'screen' })
    await openData(page, 'figures')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(shown.levels).first()).toBeVisible()
    await expect(page.locator('.organization')).toBeHidden()
  })

  test(`axe finds nothing in the export of ${words.path}`, async ({ page }) => {
    test.slow()
    await openSample(page, words.path)
    await page.getByRole('button', { name: words.open, exact: true }).click()
    await expect(page.getByRole('button', { name: words.report })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: words.report }).click()
    await expectAccessible(page)
  })
}

test('the result is copied as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Copy the result' }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('The result is copied.')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^# Partner competencies\n/)
  expect(text).toContain('- **Datacenter**\n  - Silver: at risk, lost from 1 January 2019')
})

test('a long report runs on, and the focus stays with what one does', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Show the report' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeFocused()
  await page.evaluate(() => {
    const body = document.querySelector('.report tbody')!
    for (let time = 0; time < 12; time++)
      body.append(...[...body.children].map((row) => row.cloneNode(true)).slice(0, 6))
  })
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(sheetsOf(pdf)).toBeGreaterThan(3)
  await page.getByRole('button', { name: 'Back' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Show the report' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused()
})

test('the menu of the bar and the keys for printing print the report', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const isOpen = document.querySelector('dialog[open] .report') !== null
      document.documentElement.dataset['printed'] = isOpen ? 'report' : 'page'
    }
  })
  await openSample(page)
  const printed = page.locator('html')
  const close = page.getByRole('button', { name: 'Close' })
  await chooseFromMenu(page, 'Print the report')
  await expect(printed).toHaveAttribute('data-printed', 'report')
  await close.click()
  await printed.evaluate((page) => page.removeAttribute('data-printed'))
  await page.getByRole('button', { name: 'Ada Lindqvist' }).focus()
  await page.keyboard.press('Control+P')
  await expect(printed).toHaveAttribute('data-printed', 'report')
  await close.click()
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeFocused()
  await printed.evaluate((page) => page.removeAttribute('data-printed'))

  // Among the other choices it is looked at first.
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: 'Show the report' }).click()
  await expect(page.locator('.report')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeFocused()
  await expect(printed).not.toHaveAttribute('data-printed')
})

test('a plan and scenarios that are still to come print the levels, not their forms', async ({ page }) => {
  await openSample(page)
  for (const [tab, form] of [
    ['plan', '.plan-request'],
    ['scenarios', '.scenarios-begin'],
  ] as const) {
    await page.emulateMedia({ media: 'screen' })
    await page.locator(`[id="tab/${tab}"]`).click()
    await expect(page.locator(form)).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(form)).toBeHidden()
    await expect(page.locator('#datacenter')).toBeVisible()
  }
})
