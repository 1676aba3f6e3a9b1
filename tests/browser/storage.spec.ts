import type { Page } from '@playwright/test'
import { chooseMarket, openSample, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'

const profileKey = 'partner-competency-guide:profile:1'
const scenariosKey = 'partner-competency-guide:scenarios:1'

const saved = (page: Page, key = profileKey) => page.evaluate((key) => localStorage.getItem(key), key)
const row = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const nameField = (page: Page) => page.getByLabel(/^(Name \(optional\)|Имя \(необязательно\))/)

async function textOf(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

async function rename(page: Page, name: string, next: string) {
  await row(page, name).click()
  await nameField(page).fill(next)
}

for (const { path, message, own, scenarios } of [
  {
    path: '/calculator/',
    message: /could not be saved: either the 5\sMB/,
    own: 'Download my data',
    scenarios: 'Download my scenarios',
  },
  {
    path: '/ru/calculator/',
    message: /не удалось сохранить: браузер отводит сайту около 5\sМБ/,
    own: 'Скачать мои данные',
    scenarios: 'Скачать мои сценарии',
  },
]) {
  test(`a full storage loses nothing of what is on the page ${path}`, async ({ page }) => {
    await openSample(page, path)
    await expect.poll(() => saved(page)).not.toBeNull()
    await page.evaluate(() => {
      let filler = 'x'.repeat(5_242_880)
      while (filler.length > 0) {
        try {
          localStorage.setItem('filler', (localStorage.getItem('filler') ?? '') + filler)
        } catch {
          filler = filler.slice(0, Math.floor(filler.length / 2))
        }
      }
    })
    await page.getByRole('tab', { name: /Scenarios|Сценарии/ }).click()
    await page
      .getByRole('button', { name: /^(Open as a scenario|Открыть как сценарий)$/ })
      .first()
      .click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText(message)
    expect(await textOf(page, scenarios)).toContain('"format":"competency-scenarios"')
    expect(await saved(page, scenariosKey)).toBeNull()
    await expect(page.getByRole('alert').getByRole('button', { name: own })).toBeVisible()
    await page.evaluate(() => localStorage.removeItem('filler'))
    await chooseMarket(page, /^(Developing market|Развивающийся рынок)$/)
    await expect(notice).toBeHidden()
    expect(await saved(page, scenariosKey)).toContain('developing')
  })
}

test('what a newer release saved is never written over, and can be downloaded', async ({ page }) => {
  const newer = '{"format":"competency-profile","version":2,"everything":"else"}'
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [profileKey, newer] as const)
  await openSample(page)
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('A newer release of this page has saved data here')
  expect(await textOf(page, 'Download the damaged data')).toBe(newer)
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect(await saved(page)).toBe(newer)
  await expect(verdict(page)).toContainText('You can buy the Gold package')
})

test('edits of different people in two tabs both stand', async ({ page, context }) => {
  await openSample(page)
  await expect.poll(() => saved(page)).not.toBeNull()
  const other = await context.newPage()
  await other.goto('/calculator/')
  await rename(page, 'Ada Lindqvist', 'Anna')
  await rename(other, 'Boris Novak', 'Bob')
  for (const one of [page, other]) {
    await expect(row(one, 'Anna')).toBeVisible()
    await expect(row(one, 'Bob')).toBeVisible()
  }
  await expect.poll(() => saved(page)).toContain('"name":"Bob"')
  expect(await saved(page)).toContain('"name":"Anna"')
  await expect(page.getByRole('alert')).toBeHidden()
})

test('edits of the same person in two tabs are asked about', async ({ page, context }) => {
  await openSample(page)
  await expect.poll(() => saved(page)).not.toBeNull()
  const other = await context.newPage()
  await other.goto('/calculator/')
  // While one tab writes, no other does: both have something unsaved when the first one leaves.
  await other.evaluate(() => {
    void navigator.locks.request(
      'partner-competency-guide',
      () => new Promise<void>((release) => addEventListener('release', () => release())),
    )
  })
  await rename(other, 'Ada Lindqvist', 'Alice')
  await rename(page, 'Ada Lindqvist', 'Anna')
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect(await saved(page)).toContain('"name":"Anna"')
  const notice = other.getByRole('alert')
  await expect(notice).toContainText('Person: Alice')
  await other.evaluate(() => dispatchEvent(new Event('release')))
  await expect.poll(() => saved(page)).toContain('"name":"Alice"')
  await notice.getByRole('button', { name: 'Use the other tab’s version' }).click()
  await expect(row(other, 'Anna')).toBeVisible()
})

test('scenarios are there again after a reload and in the other language, the open one open', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('tab', { name: 'Scenarios' }).click()
  await page.getByRole('button', { name: 'Open as a scenario' }).first().click()
  await expect(page.locator('[id="scenario/name"]')).toBeFocused()
  await chooseMarket(page, 'Developing market')
  await page.getByRole('link', { name: 'Русский' }).click()
  await expect(page.getByText('Вы редактируете сценарий «After hiring 2».')).toBeVisible()
  await page.getByRole('button', { name: 'Вернуться к моим данным' }).click()
  await expect(page.locator('#about')).toContainText('Развитый рынок')
  await expect(page.getByLabel('Вы редактируете')).toBeFocused()
})
