import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { enterDay, openSample, status, undo } from '../support/calculator.ts'
import { expect, test, unwatched } from '../support/page.ts'
import { expectNothingSideways } from '../support/sideways.ts'
import { savedText as saved } from '../support/saved.ts'

/** Two people by whom Datacenter Silver was reached until 70-243 was named no longer. */
const profile = {
  format: 'competency-profile',
  version: 1,
  organization: { name: 'Northwind', market: 'developed' },
  people: ['70-243', '70-740'].map((id, at) => ({
    id: `p${at + 1}`,
    name: ['Ada', 'Boris'][at],
    associatedSince: '2016-01-01',
    achievements: [{ id }],
  })),
}
const save = (page: Page) =>
  page.addInitScript((text) => {
    localStorage.setItem('partner-competency-guide:profile:1', text)
  }, JSON.stringify(profile))

const datacenterIn = (page: Page) => page.locator('.row', { has: page.locator('#datacenter') })
const rules = (page: Page) => page.locator('.rules-notice')
const fetched = (requests: readonly string[]) =>
  requests
    .filter((address) => /\/editions[^_]*\.json$/.test(address))
    .map((address) => new URL(address).pathname)

async function chooseRules(page: Page, time: RegExp): Promise<void> {
  await page.locator('#calculation-date').click()
  await page.locator('.edition-choices').getByRole('button', { name: time }).click()
}

test('other rules are fetched when they are chosen, judge everything, are kept and can be undone', async ({
  page,
  requests,
}) => {
  await save(page)
  await page.goto('/calculator/')
  const datacenter = datacenterIn(page)
  await expect(datacenter).toContainText('1 person short')
  await expect(rules(page)).toHaveCount(0)
  expect(fetched(requests)).toEqual([])
  await chooseRules(page, /^21.July to 12.October 2017$/)
  await expect(rules(page)).toContainText('Worked out by the rules of 21\u00a0July to 12\u00a0October 2017.')
  await expect(rules(page)).toContainText('those of 25\u00a0January 2018 to 25\u00a0April 2019')
  await expect(datacenter).toContainText('Reached')
  await expect(status(page)).toHaveText(/^Other rules chosen\. .*Datacenter: Silver reached/)
  expect(fetched(requests)).toEqual(['/editions.json', '/editions/2017-09.json'])
  await page.keyboard.press('Escape')
  await expect(page.locator('#calculation-date')).toBeFocused()

  // A day in its own time needs no word of warning.
  await enterDay(page, '2017-10-01')
  await expect(rules(page).locator('.caution')).toHaveCount(0)
  await expect(
    rules(page).getByRole('button', { name: /^Back to the rules of 25.January 2018/ }),
  ).toBeVisible()
  await page.reload()
  await expect(rules(page)).toContainText('21\u00a0July')
  await expect(page.locator('#calculation-date')).toContainText('1\u00a0October 2017')
  await expect(datacenter).toContainText('Reached')

  // The views that were open go along with the rules.
  await page.locator('[id="tab/time"]').click()
  await expect(page.locator('.over-time')).toContainText(
    'Before that, the rules of 27\u00a0June to 20\u00a0July 2017 applied. After that, the rules of 13\u00a0October to 20\u00a0November 2017 applied.',
  )
  await rules(page)
    .getByRole('button', { name: /^Back to the rules/ })
    .click()
  await expect(rules(page)).toContainText('On the calculation date other rules applied')
  await expect(page.locator('.over-time')).toContainText('Nothing is known of later rules.')
  await undo(page).click()
  await expect(page.locator('.over-time')).toContainText('After that, the rules of 13\u00a0October')
})

for (const { path, before, after, end } of [
  {
    path: '/calculator/',
    before: /^.*Nothing is known of the rules before 27.June 2017\. The first known ones are used\./,
    after: 'Nothing is known of the rules after 25\u00a0April 2019. The last known ones are used.',
    end: 'The programme ended on 30\u00a0September 2022. This is what its last known rules would say.',
  },
  {
    path: '/ru/calculator/',
    before: /Правила до 27.июня 2017.года неизвестны\. Используются первые известные\./,
    after: 'Правила после 25\u00a0апреля 2019\u00a0года неизвестны. Используются последние известные.',
    end: 'Программа завершилась 30\u00a0сентября 2022\u00a0года. Показано, что следовало бы из её последних известных правил.',
  },
])
  test(`a day outside the time of the rules is said, with one click to those of the day: ${path}`, async ({
    page,
  }) => {
    await openSample(page, path)
    await enterDay(page, '2019-05-01')
    await expect(rules(page)).toContainText(after)
    await enterDay(page, '2022-10-01')
    await expect(rules(page)).toContainText(end)
    await enterDay(page, '2017-01-01')
    await rules(page).locator('.caution').getByRole('button').click()
    await expect(rules(page)).toContainText(before)
    await expectAccessible(page)
    await enterDay(page, '2018-01-24')
    await rules(page).locator('.caution').getByRole('button').click()
    await expect(rules(page).locator('.caution')).toHaveCount(0)
  })

test('the view of the editions tells what each gave and took, and why', async ({ page }) => {
  await save(page)
  await page.goto('/calculator/#editions')
  const view = page.locator('.editions')
  const row = view.getByRole('row', { name: /^Datacenter Silver/ })
  await expect(row.getByRole('cell')).toHaveText([
    /Reached/,
    /Reached/,
    /Not reached$/,
    /Not reached$/,
    /Not reached$/,
  ])
  await expect(view.getByRole('listitem').filter({ hasText: 'Datacenter' }).first()).toContainText(
    /lost\. Why:\s*No longer counts: 70-243 \(Ada\)\./,
  )
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await expectNothingSideways(page)
  await view.getByRole('button', { name: 'Use the rules of 27\u00a0June to 20\u00a0July 2017' }).click()
  await expect(
    view
      .getByRole('row', { name: /^Rules/ })
      .getByRole('cell')
      .first(),
  ).toContainText('In use')
  await page.goto('/ru/calculator/#editions')
  await expect(page.locator('.editions')).toContainText('Больше не засчитывается: 70-243 (Ada).')
})

test('the page of changes leads to the view, by the rules that it names', async ({ page }) => {
  await save(page)
  await page.goto('/editions/#2017-11')
  await page
    .locator('[id="2017-11"]')
    .locator('xpath=following::a[contains(text(), "your data by these rules")][1]')
    .click()
  await expect(page.locator('.editions thead .in-use')).toContainText('13\u00a0October')
  await expect(page).toHaveURL(/#editions$/)
})

test('a link takes its edition along, and one that nobody knows is said', async ({ page }) => {
  await save(page)
  await page.goto('/calculator/')
  await chooseRules(page, /^21.July to/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = page.getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(/&day=2018-10-29&edition=2017-09$/)
  const address = await link.inputValue()
  await page.goto('/')
  await page.goto(address)
  await expect(page.locator('.shared-name')).toBeVisible()
  await expect(rules(page)).toContainText('Worked out by the rules of 21\u00a0July')
  await expect(datacenterIn(page)).toContainText('Reached')

  await page.goto('/')
  await page.goto(address.replace('2017-09', '2031-01'))
  const notice = page.getByRole('alert').filter({ hasText: 'no edition “2031-01”' })
  await expect(notice).toBeVisible()
  await expect(datacenterIn(page)).toHaveCount(0)
  await notice.getByRole('button', { name: /^Back to the rules of 25.January 2018/ }).click()
  await expect(datacenterIn(page)).toContainText('1 person short')
})

unwatched('rules that cannot be fetched are said, and can be chosen again', async ({ page, context }) => {
  await save(page)
  await page.goto('/calculator/')
  await context.route('**/editions/2017-09.json', (route) => route.abort())
  await chooseRules(page, /^21.July to/)
  const alert = page.getByRole('alert').filter({ hasText: 'could not be fetched' })
  await expect(alert).toBeVisible()
  await expect(datacenterIn(page)).toContainText('1 person short')
  await context.unroute('**/editions/2017-09.json')
  await page
    .locator('.edition-choices')
    .getByRole('button', { name: /^21.July to/ })
    .click()
  await expect(datacenterIn(page)).toContainText('Reached')
  await expect(alert).toHaveCount(0)

  // What is kept names them on the next visit: nothing is worked out by other rules meanwhile.
  await page.keyboard.press('Escape')
  await expect.poll(() => saved(page)).toContain('"value":{"edition":"2017-09"}')
  await context.route('**/editions/2017-09.json', (route) => route.abort())
  await page.reload()
  const lost = page.getByRole('alert').filter({ hasText: 'nothing is worked out yet' })
  await expect(lost).toBeVisible()
  await expect(datacenterIn(page)).toHaveCount(0)
  await context.unroute('**/editions/2017-09.json')
  await lost.getByRole('button', { name: 'Try again' }).click()
  await expect(datacenterIn(page)).toContainText('Reached')
})
