import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { giveFile, openSample, status } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { savedText as saved } from '../support/saved.ts'
import { writeWorkbook } from '../../src/engine/tables/write-workbook.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import people' })
const person = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('thousands of rows are read by a worker, and are one step', async ({ page }) => {
  await page.goto('/calculator/')
  await expect(page.getByRole('button', { name: /^Open a file/ })).toBeVisible()
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `${at},Person ${at},70-346,${String(13 + (at % 15))}.05.2017,Yes,2016-01-01`,
  )
  const reader = page.waitForEvent('worker', (worker) => worker.url().includes('import.worker'))
  await giveFile(
    page,
    'skills.csv',
    `MCID,Name,Exam,Date achieved,Associated to PC,Associated since\n${rows.join('\n')}\n`,
  )
  await reader
  await expect(dialog(page)).toContainText('skills.csv (5,000 rows)')
  await dialog(page).getByRole('button', { name: 'See what would change' }).click()
  await expect(dialog(page)).toContainText('5,000 new, 0 changed, 0 the same')
  await dialog(page).getByRole('button', { name: 'Add 5,000 people' }).click()
  await expect(status(page)).toHaveText(/^People imported/)
  await page.locator('#undo').click()
  await expect(page.getByText('Nobody has been entered yet.')).toBeVisible()
})

test('a workbook by the keyboard: a sheet, the order of day and month, the association', async ({ page }) => {
  await page.goto('/calculator/')
  await expect(page.getByRole('button', { name: /^Open a file/ })).toBeVisible()
  const headings = ['Name', 'Exam', 'Date']
  const workbook = writeWorkbook([
    { name: 'Notes', headings: ['About'], rows: [['Nothing here']] },
    {
      name: 'Skills',
      headings,
      rows: [
        ['Ada', '70-346', '05/06/2017'],
        ['Bob', 'AZ-900', '05/07/2017'],
      ],
    },
  ])
  await giveFile(page, 'skills.xlsx', workbook)
  await expect(dialog(page)).toContainText('Choose the column that says who')
  await dialog(page).getByLabel('Sheet').selectOption('Skills')
  await expect(dialog(page)).toContainText('05/06/2017 is 5 June 2017')
  const check = dialog(page).getByRole('button', { name: 'See what would change' })
  await check.press('Enter')
  await expect(dialog(page)).toContainText('Say what comes first')
  await expect(dialog(page)).toContainText('Say since when they are associated')
  await dialog(page).getByLabel('The month').press('Space')
  await dialog(page).getByLabel('Since this day').press('Space')
  await check.press('Enter')
  await expect(dialog(page).getByRole('heading', { name: 'What the import would do' })).toBeFocused()
  await dialog(page).getByText('1 row cannot be used').press('Enter')
  await expect(dialog(page)).toContainText('Row 3, Exam: no requirement of this edition names “AZ-900”')
  await expectAccessible(page)
  await dialog(page).getByRole('button', { name: 'Add 1 person' }).press('Enter')
  await expect(status(page)).toHaveText(/^People imported/)
  await expect(page.getByRole('tab', { name: /^People/ })).toBeFocused()
  await expect(person(page, 'Ada')).toBeVisible()
})

test('hostile files leave everything as it was', async ({ page }) => {
  await openSample(page)
  await expect.poll(() => saved(page)).not.toBeNull()
  const before = await saved(page)
  await giveFile(page, 'cut.xlsx', writeWorkbook([{ name: 'A', headings: ['Name'], rows: [] }]).slice(0, 300))
  await expect(dialog(page).getByRole('alert')).toContainText('damaged')
  await dialog(page).getByRole('button', { name: 'Choose another file' }).click()
  await dialog(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'odd.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Name,Exam\n__proto__,=cmd|calc\n<img src=x onerror=alert(1)>,constructor\n'),
    })
  await dialog(page).getByLabel('They are not associated').check()
  await dialog(page).getByRole('button', { name: 'See what would change' }).click()
  await expect(dialog(page)).toContainText('No row can be used.')
  const download = page.waitForEvent('download')
  await dialog(page).getByRole('button', { name: 'Download only these rows (CSV)' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString()).toContain("__proto__,'=cmd|calc")
  await dialog(page).getByText('Close', { exact: true }).click()
  expect(await saved(page)).toBe(before)
  await expect(person(page, 'Ada Lindqvist')).toBeVisible()
})

test('rows pasted outside of fields, and a file dropped on the page, in Russian', async ({ page }) => {
  await openSample(page, '/ru/calculator/')
  const russian = page.getByRole('dialog', { name: 'Импорт сотрудников' })
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Имя\tЭкзамен\nАда\t70-346\n')
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await expect(russian).toContainText('Вставленные строки (1 строка)')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.locator('.dialog')).toHaveCount(0)
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['Имя;Экзамен\nАда;70-346\n'], 'люди.csv'))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(russian).toContainText('люди.csv')
})

test('a title that two assessments had is asked about', async ({ page }) => {
  const title = 'Data Platform & Analytics Foundational Technical Assessment'
  await page.goto('/calculator/')
  await expect(page.getByRole('button', { name: /^Open a file/ })).toBeVisible()
  await giveFile(
    page,
    'skills.csv',
    `Name,Exam,Associated since\nAda,${title},2017-01-01\nBob,LFCS,2017-01-01\n`,
  )
  await dialog(page).getByRole('button', { name: 'See what would change' }).click()
  await expect(dialog(page)).toContainText('1 row cannot be used')
  await expect(dialog(page).getByRole('button', { name: 'Add 1 person' })).toBeVisible()
  await expectAccessible(page)
  const choice = dialog(page).getByLabel(title)
  await choice.focus()
  await choice.selectOption('Technical Assessment for Data Platform Foundational')
  await expect(dialog(page)).not.toContainText('cannot be used')
  await expect(choice).toBeFocused()
  await dialog(page).getByRole('button', { name: 'Add 2 people' }).click()
  await expect(page.getByRole('list', { name: 'Exams, certifications and assessments' }).first()).toHaveText(
    /Technical Assessment for Data Platform Foundational/,
  )
})

test('words that nobody knows are asked about, failed exams are listed, alike names joined', async ({
  page,
}) => {
  await page.goto('/calculator/')
  await expect(page.getByRole('button', { name: /^Open a file/ })).toBeVisible()
  await giveFile(
    page,
    'status.csv',
    'Name,Exam,Date,Status\n"Byron, Ada",70-346,2018-01-05,Passed\nAda Byron,70-347,2018-02-20,Pass\nGrace Hart,70-533,2017-11-30,Failed\nBob Roe,70-346,2017-11-30,Zed\n',
  )
  const unknown = dialog(page).getByLabel('“Zed”: 1 row')
  await expect(dialog(page).getByLabel('“Failed”: 1 row')).toHaveValue('no')
  await dialog(page).getByLabel('They are not associated').check()
  const check = dialog(page).getByRole('button', { name: 'See what would change' })
  await check.click()
  await expect(dialog(page)).toContainText('Say what each of these words means')
  await expectAccessible(page)
  await unknown.selectOption('Passed')
  await check.click()
  await expect(dialog(page).getByLabel('Byron, Ada; Ada Byron')).toBeChecked()
  await dialog(page).getByText('1 row cannot be used').click()
  await expect(dialog(page)).toContainText('Row 4, Status: “Failed” means that it was not passed')
  await expectAccessible(page)
  await dialog(page).getByLabel('Byron, Ada; Ada Byron').uncheck()
  await expect(dialog(page).getByRole('button', { name: 'Add 3 people' })).toBeVisible()
  await dialog(page).getByLabel('Byron, Ada; Ada Byron').check()
  await dialog(page).getByRole('button', { name: 'Add 2 people' }).click()
  await expect(person(page, 'Ada Byron')).toBeVisible()
})

test('a file of another kind is named, with the way to save it', async ({ page }) => {
  await page.goto('/calculator/')
  await expect(page.getByRole('button', { name: /^Open a file/ })).toBeVisible()
  await giveFile(
    page,
    'people.xls',
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
  )
  await expect(dialog(page).getByRole('alert')).toContainText('XML spreadsheet of Excel 2003')
})
