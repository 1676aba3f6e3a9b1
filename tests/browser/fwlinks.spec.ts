import type { Page } from '@playwright/test'
import { expect, test } from '../support/page.ts'

/** Opens an address that does not exist, as hosts answer it, but without the status, which would be a failure here. */
async function openMissing(page: Page, address: string): Promise<void> {
  await page.route(address, (route) => route.fulfill({ path: 'dist/404.html', contentType: 'text/html' }))
  await page.goto(address)
}

/** Where the documents' links must end, written down here by itself: the data is what is tested. */
const links = [
  ['851080', 'competencies/', ''],
  ['851281', 'competencies/', ''],
  ['851079', 'competencies/', 'attainment_paths'],
  ['851081', 'competencies/', 'maintain_membership'],
  ['851082', 'competencies/', 'associating_achievements'],
  ['851083', 'competencies/', 'achievement_override'],
  ['851236', 'guides/import-users/', ''],
  ['851607', 'requirements/', ''],
] as const

const languages = [
  { language: 'en', locale: 'en-GB', start: '/', other: '/ru/' },
  { language: 'ru', locale: 'ru-RU', start: '/ru/', other: '/' },
] as const

for (const { language, locale, start, other } of languages)
  test.describe(`for a browser in ${language}`, () => {
    test.use({ locale })

    test('every link ends at its section', async ({ page }) => {
      // Each link in both languages, by the one kind of address in one of them and by the other in the other.
      for (const [at, [id, place, anchor]] of links.entries()) {
        const byNumber = at % 2 === (language === 'en' ? 0 : 1)
        const address = byNumber ? `/fwlink/${id}/` : `/fwlink/?linkid=${id}`
        await page.goto(address, { waitUntil: 'commit' })
        await page.waitForURL(`${start}${place}${anchor && `#${anchor}`}`, {
          waitUntil: 'domcontentloaded',
        })
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        if (anchor) await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport()
        // The language that this page stored must not decide the next one.
        await page.evaluate(() => localStorage.clear())
      }
    })

    test('an unknown number in the path is named, and leads to the list of all', async ({ page }) => {
      await openMissing(page, '/fwlink/999/')
      const unknown = page.locator('[data-unknown-link]').filter({ visible: true })
      await expect(unknown).toHaveCount(1)
      await expect(unknown).toHaveAttribute('lang', language)
      await expect(unknown).toContainText(': 999.')
      await unknown.getByRole('link').click()
      await expect(page).toHaveURL('/fwlink/')
    })

    test('the language that was last read comes before the browser’s', async ({ page }) => {
      await page.goto(other)
      await page.goto('/fwlink/?LinkId=851079', { waitUntil: 'commit' })
      await page.waitForURL(`${other}competencies/#attainment_paths`)
    })
  })

test('any other page that does not exist speaks of no link', async ({ page }) => {
  await openMissing(page, '/nowhere/')
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.locator('[data-unknown-link]').filter({ visible: true })).toHaveCount(0)
})

test('an unknown link and a missing one say so in both languages', async ({ page }) => {
  const problems = page.locator('[data-fwlink-problem]').filter({ visible: true })
  await page.goto('/fwlink/?linkid=999')
  await expect(problems).toHaveText([
    'This guide knows no link with this number: 999',
    'В этом справочнике нет ссылки с таким номером: 999',
  ])
  await expect(page).toHaveURL('/fwlink/?linkid=999')
  await page.goto('/fwlink/')
  await expect(problems).toHaveText([
    'The address does not say which link is meant.',
    'В адресе не указан номер ссылки.',
  ])
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: /Search the guide|Поиск/ })).toBeFocused()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a link refreshes to the English page, and the list leads to both', async ({ page }) => {
    await page.goto('/fwlink/851236/')
    await page.waitForURL('/guides/import-users/')
    await page.goto('/fwlink/?linkid=851236')
    const targets = page.locator('[data-fwlink="851236"] a')
    await expect(targets.nth(0)).toHaveAttribute('href', '/guides/import-users/')
    await expect(targets.nth(1)).toHaveAttribute('href', '/ru/guides/import-users/')
  })
})
