import { readFileSync } from 'node:fs'
import { chooseMarket, openSample, startOver, status, undo, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { savedText as saved } from '../support/saved.ts'

const key = 'partner-competency-guide:profile:1'

test('what is entered is there again on the next visit, in either language', async ({ page }) => {
  await openSample(page)
  await startOver(page)
  await undo(page).click()
  await page.goto('/ru/calculator/')
  await expect(verdict(page)).toContainText('Вы можете купить пакет Gold')
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
})

test('starting over is undone by the button and by the keyboard', async ({ page }) => {
  await openSample(page)
  await expect.poll(() => saved(page)).not.toBeNull()
  const before = await saved(page)
  await startOver(page)
  await expect(status(page)).toHaveText(/^Started over/)
  await expect(page.getByText('Nobody has been entered yet.')).toBeVisible()
  await undo(page).click()
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
  await startOver(page)
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(status(page)).toHaveText(/^Undone: started over/)
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(status(page)).toHaveText(/^Redone: started over/)
  await page.keyboard.press('ControlOrMeta+Z')
  await page.reload()
  await expect.poll(() => saved(page)).toBe(before)
})

test('a saved state that cannot be read is put aside and offered for download', async ({ page }) => {
  const broken = '{"format":"competency-profile","version":'
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [key, broken] as const)
  await page.goto('/calculator/')
  await expect(page.getByRole('alert')).toContainText('this page could not read it')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the damaged data' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).toString()).toBe(broken)
  await page.getByRole('button', { name: 'Remove the damaged data' }).click()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('what is downloaded can be opened again; a wrong file changes nothing', async ({ page }) => {
  await openSample(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('button', { name: 'Download my data' }).click()
  const file = await download
  const buffer = readFileSync(await file.path())
  await page.keyboard.press('Escape')
  const open = page.locator('input[type=file]')
  const wrong = JSON.stringify({
    format: 'competency-profile',
    version: 1,
    organization: { market: 'north' },
  })
  await open.setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(wrong) })
  await expect(page.getByRole('alert')).toContainText('organization › market')
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await startOver(page)
  await open.setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer })
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
})

test('two tabs follow each other', async ({ page, context }) => {
  await openSample(page)
  await expect.poll(() => saved(page)).not.toBeNull()
  const other = await context.newPage()
  await other.goto('/calculator/')
  await chooseMarket(other, 'Developing market')
  await expect(page.locator('#about')).toContainText('Developing market')
  await expect(status(page)).toHaveText(/^Change taken from another tab/)
})
