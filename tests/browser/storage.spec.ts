/** What is entered is kept in the browser's database, whatever happens to the page, the other tabs and the database. */
import type { BrowserContext, Page } from '@playwright/test'
import { chooseMarket, openSample, startOver, undo, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { savedText as saved } from '../support/saved.ts'

const profileKey = 'partner-competency-guide:profile:1'

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

/** Opens the sample in a tab and waits until it is saved. */
async function openSaved(page: Page) {
  await openSample(page)
  await expect.poll(() => saved(page)).not.toBeNull()
}

async function openSecond(context: BrowserContext): Promise<Page> {
  const other = await context.newPage()
  await other.goto('/calculator/')
  await expect(row(other, 'Ada Lindqvist')).toBeVisible()
  return other
}

/** The page goes without a word from its database, as when it is closed at once. */
const silence = (page: Page) =>
  page.evaluate(() => {
    IDBFactory.prototype.open = () =>
      Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype) as IDBOpenDBRequest
  })

for (const { path, message, own, scenarios } of [
  {
    path: '/calculator/',
    message: /could not be saved: either the room/,
    own: 'Download my data',
    scenarios: 'Download my scenarios',
  },
  {
    path: '/ru/calculator/',
    message: /не удалось сохранить: либо место, которое браузер/,
    own: 'Скачать мои данные',
    scenarios: 'Скачать мои сценарии',
  },
]) {
  test(`a full database loses nothing of what is on the page ${path}`, async ({ page }) => {
    await openSample(page, path)
    await expect.poll(() => saved(page)).not.toBeNull()
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
      addEventListener('release', () => (IDBObjectStore.prototype.put = put))
    })
    await page.getByRole('tab', { name: /Scenarios|Сценарии/ }).click()
    await page
      .getByRole('button', { name: /^(Open as a scenario|Открыть как сценарий)$/ })
      .first()
      .click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText(message)
    expect(await textOf(page, scenarios)).toContain('"format":"competency-scenarios"')
    expect(await saved(page)).not.toContain('"scenarios"')
    await expect(page.getByRole('alert').getByRole('button', { name: own })).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('release')))
    await chooseMarket(page, /^(Developing market|Развивающийся рынок)$/)
    await expect(notice).toBeHidden()
    expect(await saved(page)).toContain('developing')
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
  expect(await page.evaluate((key) => localStorage.getItem(key), profileKey)).toBe(newer)
  expect(await saved(page)).toBeNull()
  await expect(verdict(page)).toContainText('You can buy the Gold package')
})

test('what an older release saved is taken over once, and again when one of its tabs saves', async ({
  page,
  context,
}) => {
  await openSaved(page)
  const records = JSON.parse((await saved(page))!) as { key: string[]; value: object }[]
  const people = records.filter(({ key }) => key[1] === 'person').map(({ value }) => value)
  const profile = { ...records.find(({ key }) => key[1] === 'profile')!.value, people }
  const older = JSON.stringify(profile)
  await page.goto('/privacy/')
  await page.getByRole('button', { name: 'Delete everything on this device' }).click()
  await page.getByRole('button', { name: 'Delete it all' }).click()
  await expect(page.getByText('Everything is deleted.')).toBeVisible()
  const write = (text: string) =>
    page.evaluate(([key, text]) => localStorage.setItem(key, text), [profileKey, text] as const)
  await write(older)

  const other = await openSecond(context)
  const oldText = () => other.evaluate((key) => localStorage.getItem(key), profileKey)
  await expect.poll(oldText).toBeNull()
  expect(await saved(other)).toContain('Ada Lindqvist')
  await rename(other, 'Ada Lindqvist', 'Anna')
  await expect.poll(() => saved(other)).toContain('Anna')
  await write(older.replace('Boris Novak', 'Bob'))
  await expect(row(other, 'Bob')).toBeVisible()
  await expect(row(other, 'Anna')).toBeVisible()
  await expect.poll(oldText).toBeNull()
  await expect(other.getByRole('alert')).toBeHidden()
})

test('edits of different people in two tabs both stand, and an undo takes back its own alone', async ({
  page,
  context,
}) => {
  await openSaved(page)
  const other = await openSecond(context)
  await rename(page, 'Ada Lindqvist', 'Anna')
  await rename(other, 'Boris Novak', 'Bob')
  for (const one of [page, other]) {
    await expect(row(one, 'Anna')).toBeVisible()
    await expect(row(one, 'Bob')).toBeVisible()
  }
  await expect.poll(() => saved(page)).toContain('"name":"Bob"')
  expect(await saved(page)).toContain('"name":"Anna"')
  await expect(page.getByRole('alert')).toBeHidden()
  await undo(page).click()
  for (const one of [page, other]) {
    await expect(row(one, 'Ada Lindqvist')).toBeVisible()
    await expect(row(one, 'Bob')).toBeVisible()
  }
})

test('edits of the same person in two tabs are asked about', async ({ page, context }) => {
  await openSaved(page)
  const other = await openSecond(context)
  await other.evaluate(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'UnknownError')
    }
    addEventListener('release', () => (IDBFactory.prototype.open = open))
  })
  await rename(other, 'Ada Lindqvist', 'Alice')
  const notice = other.getByRole('alert')
  await expect(notice).toContainText('The last change could not be saved')
  await rename(page, 'Ada Lindqvist', 'Anna')
  await expect.poll(() => saved(page)).toContain('"name":"Anna"')
  await other.evaluate(() => dispatchEvent(new Event('release')))
  await nameField(other).press('Escape')
  await chooseMarket(other, 'Developing market')
  await expect(notice).toContainText('Person: Alice')
  await expect.poll(() => saved(page)).toContain('"name":"Alice"')
  await notice.getByRole('button', { name: 'Use the other tab’s version' }).click()
  await expect(row(other, 'Anna')).toBeVisible()
  await expect.poll(() => saved(page)).toContain('"name":"Anna"')
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

test('steps are undone after a reload, in the other language and on the next visit', async ({
  page,
  context,
}) => {
  await openSaved(page)
  await rename(page, 'Ada Lindqvist', 'Anna')
  await startOver(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByText('Nobody has been entered yet.')).toBeVisible()
  await expect.poll(() => saved(page)).not.toContain('Anna')
  await page.reload()
  await expect(undo(page)).toHaveAttribute('title', /Start over|Started over|started over/)
  await undo(page).click()
  await expect(row(page, 'Anna')).toBeVisible()
  await page.goto('/ru/calculator/')
  await undo(page).click()
  await expect(row(page, 'Ada Lindqvist')).toBeVisible()
  await expect.poll(() => saved(page)).toContain('Ada Lindqvist')
  const beside = await openSecond(context)
  await expect(undo(beside)).toHaveAttribute('aria-disabled', 'true')
  await beside.close()
  await page.close()
  const next = await context.newPage()
  await next.goto('/calculator/')
  await expect(undo(next)).not.toHaveAttribute('aria-disabled', 'true')
  await next.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(row(next, 'Anna')).toBeVisible()
})

test('the first step is undone in the other language, to which one goes in the middle of a visit', async ({
  page,
}) => {
  await openSaved(page)
  await page.getByRole('link', { name: 'Русский' }).click()
  await expect(undo(page)).toHaveAttribute('title', /Пример компании|пример компании/)
  await undo(page).click()
  await expect(row(page, 'Ada Lindqvist')).toBeHidden()
})

test('a renderer that crashes loses nothing that was saved', async ({ page, context }) => {
  await openSaved(page)
  await rename(page, 'Ada Lindqvist', 'Anna')
  await expect.poll(() => saved(page)).toContain('Anna')
  const client = await context.newCDPSession(page)
  client.send('Page.crash').catch(() => undefined)
  await page.waitForEvent('crash')
  const next = await context.newPage()
  await next.goto('/calculator/')
  await expect(row(next, 'Anna')).toBeVisible()
})

test('an edit of the last moment is not lost, though the database hears nothing of it', async ({ page }) => {
  await openSaved(page)
  await silence(page)
  await rename(page, 'Ada Lindqvist', 'Anna')
  await page.goto('/')
  expect(await saved(page)).not.toContain('Anna')
  await page.goto('/calculator/')
  await expect(row(page, 'Anna')).toBeVisible()
  await expect.poll(() => saved(page)).toContain('Anna')
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsaved'))))
    .toEqual([])
})

test('what another tab deletes is said at once, and saved again only with an edit', async ({
  page,
  context,
}) => {
  await openSaved(page)
  const other = await context.newPage()
  const deleteAll = async () => {
    await other.goto('/privacy/')
    await other.getByRole('button', { name: 'Delete everything on this device' }).click()
    await other.getByRole('button', { name: 'Delete it all' }).click()
    await expect(other.getByText('Everything is deleted.')).toBeVisible()
  }
  await deleteAll()
  const notice = page.getByRole('alert')
  await expect(notice).toContainText('What was saved here has been deleted')
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  expect(await saved(page)).toBeNull()
  await rename(page, 'Ada Lindqvist', 'Anna')
  await expect(notice).toBeHidden()
  await expect.poll(() => saved(page)).toContain('Boris Novak')
  await page.reload()
  await expect(row(page, 'Anna')).toBeVisible()
  await deleteAll()
  await expect(notice).toContainText('What was saved here has been deleted')
  await page.reload()
  await expect(page.getByText('Nobody has been entered yet.')).toBeVisible()
})

test('a visit with nothing saved fetches nothing that saves; the guide knows what is saved', async ({
  page,
  requests,
}) => {
  const opened = () => page.evaluate(async () => (await indexedDB.databases()).length)
  await page.goto('/calculator/', { waitUntil: 'networkidle' })
  expect(await opened()).toBe(0)
  const before = requests.length
  await openSaved(page)
  expect(requests.length).toBeGreaterThan(before)
  await page.goto('/competencies/messaging/')
  await expect(page.locator('.saved-standing')).toContainText('Your saved profile')
})
