import type { Page } from '@playwright/test'
import { profileKey } from '../../src/calculator/workspace/saved-profile.ts'
import { sampleIn } from '../../src/calculator/app/sample.ts'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/page.ts'

const save = (page: Page, text: string) =>
  page.addInitScript(([key, text]) => localStorage.setItem(key, text), [profileKey, text] as const)
const saveSample = (page: Page) => save(page, JSON.stringify(sampleIn('en')))
const standing = (page: Page) => page.locator('.saved-standing')
const program = /\/program\.json$/

const trails = [
  {
    path: '/competencies/cloud-platform/',
    label: 'You are here',
    steps: ['Home', 'Competencies', 'Cloud Platform'],
  },
  {
    path: '/ru/competencies/cloud-platform/',
    label: 'Вы здесь',
    steps: ['Главная', 'Компетенции', 'Облачная платформа'],
  },
  {
    path: '/achievements/70-346/',
    label: 'You are here',
    steps: ['Home', 'Exams, certifications and assessments', '70-346'],
  },
  {
    path: '/ru/guides/renew/',
    label: 'Вы здесь',
    steps: ['Главная', 'Сохранение и продление членства'],
  },
]
for (const { path, label, steps } of trails)
  test(`the way up from ${path}`, async ({ page }) => {
    await page.goto(path)
    const items = page.getByRole('navigation', { name: label }).getByRole('listitem')
    await expect(items).toHaveText(steps)
    await expect(items.last().locator('[aria-current="page"]')).toHaveText(steps.at(-1) ?? '')
    await items
      .nth(steps.length - 2)
      .getByRole('link')
      .click()
    await expect(page.locator('main h1')).toBeVisible()
    expect(path.startsWith(new URL(page.url()).pathname)).toBe(true)
  })

test('neither the home page nor a page that does not exist stands below another', async ({ page }) => {
  for (const path of ['/', '/ru/', '/404.html']) {
    await page.goto(path)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.locator('.breadcrumbs')).toHaveCount(0)
  }
})

const walks = [
  { home: '/', clicks: ['Questions and answers', 'When an employee leaves'] },
  { home: '/', clicks: ['How competencies work', 'An employee left: do we lose Gold?'] },
  { home: '/ru/', clicks: ['Вопросы и ответы', 'Если уволился сотрудник'] },
  { home: '/ru/', clicks: ['Сохранение и продление членства'] },
]
for (const { home, clicks } of walks)
  test(`a stranger's walk from ${home} by “${clicks.join('”, “')}” to the answer`, async ({ page }) => {
    expect(clicks.length).toBeLessThanOrEqual(3)
    await page.goto(home)
    for (const name of clicks) await page.getByRole('main').getByRole('link', { name }).first().click()
    await page.waitForURL(new RegExp(`^[^/]+//[^/]+${home}guides/renew/`))
    await expect(page.locator('#employee-left')).toBeInViewport()
  })

test('related pages lead on in the same language', async ({ page }) => {
  await page.goto('/ru/competencies/devops/')
  const related = page.getByRole('navigation', { name: 'Смотрите также' })
  await expect(page.getByRole('link', { name: 'Проверить в калькуляторе' })).toHaveCount(1)
  await related.getByRole('link', { name: 'Облачная платформа' }).click()
  await page.waitForURL('/ru/competencies/cloud-platform/')
})

test('a saved profile is judged on the page of a competency, and the calculator agrees', async ({ page }) => {
  await saveSample(page)
  await page.goto('/competencies/messaging/')
  await expect(standing(page)).toContainText(
    'Your saved profile, on 29 October 2018: Silver shown, Gold started (2 of 4 people for certain).',
  )
  await standing(page).getByRole('link', { name: 'Your saved profile' }).click()
  await page.waitForURL('/calculator/#messaging')
  const row = page.locator('li.row', { has: page.getByRole('button', { name: 'Messaging' }) })
  await expect(row.getByRole('button', { name: 'Messaging' })).toHaveAttribute('aria-expanded', 'true')
  await expect(row.locator('.standing.silver')).toContainText('Shown')
  await expect(row.locator('.standing.gold')).toContainText(/Started\s*2\speople short/)
})

test('home page, achievement and table of requirements know the saved profile, and nothing moves', async ({
  page,
}) => {
  await saveSample(page)
  const said = [
    ['/', '1 Gold and 5 Silver. Nearest: Cloud Platform Silver ($12,000 of $15,000).'],
    [
      '/achievements/70-247/',
      '1 person has it: Elena Vargas. It counts up to and including 31 December 2018.',
    ],
    ['/requirements/', '6 paths at a level are met and marked below.'],
  ] as const
  for (const [path, sentence] of said) {
    await page.goto(path)
    await expect(standing(page)).toContainText(sentence)
    expect(await page.evaluate(shifted), path).toBe(0)
  }
  const row = page.getByRole('row').filter({ hasText: 'Messaging' })
  await expect(row.getByText('Met by your profile')).toHaveCount(1)
})

test('a saved profile is judged in Russian', async ({ page }) => {
  await saveSample(page)
  await page.goto('/ru/competencies/messaging/')
  await expect(standing(page)).toContainText(
    'Сохранённый профиль на 29 октября 2018 года: Silver — отображается, Gold — начат (точно 2 из 4 сотрудников).',
  )
})

test('without a saved profile nothing is shown, nothing loaded', async ({ page, requests }) => {
  await page.goto('/competencies/messaging/', { waitUntil: 'networkidle' })
  await expect(standing(page)).toBeHidden()
  const more = requests.filter((url) => program.test(url) || /\/(show|en|ru)\.[^/]*\.js$/.test(url))
  expect(more).toEqual([])
})

for (const text of ['not a profile', '{"format":"competency-profile","version":2}'])
  test(`of ${text} nothing is shown`, async ({ page, requests }) => {
    await save(page, text)
    await page.goto('/competencies/messaging/', { waitUntil: 'networkidle' })
    await expect(standing(page)).toBeHidden()
    expect(requests.filter((url) => program.test(url))).toEqual([])
  })

test('a browser that closes its storage gets the page as it is', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Denied', 'SecurityError')
      },
    }),
  )
  await page.goto('/competencies/messaging/', { waitUntil: 'networkidle' })
  await expect(standing(page)).toBeHidden()
})

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}

/** Runs in the page: the layout shifts in its text since it was opened, added up. */
const shifted = () =>
  new Promise<number>((settle) => {
    new PerformanceObserver((list) =>
      settle(
        (list.getEntries() as LayoutShift[])
          .filter(({ sources }) => sources.some(({ node }) => document.querySelector('main')!.contains(node)))
          .reduce((sum, { value }) => sum + value, 0),
      ),
    ).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => settle(0), 500)
  })

test('beside the button the saved profile moves nothing', async ({ page }) => {
  await saveSample(page)
  await page.goto('/ru/competencies/cloud-platform/')
  await expect(standing(page)).toContainText('Gold')
  expect(await page.evaluate(shifted)).toBe(0)
})

for (const path of ['/competencies/messaging/', '/ru/competencies/cloud-platform/'])
  test(`below the button, on a phone, it moves nothing on ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 })
    await saveSample(page)
    await page.goto(path)
    await expect(standing(page)).toContainText('Gold')
    expect(await page.evaluate(shifted)).toBe(0)
  })

test('axe finds nothing where a saved profile is shown', async ({ page }) => {
  await saveSample(page)
  await page.goto('/competencies/messaging/')
  await expect(standing(page)).toContainText('Gold')
  await expectAccessible(page)
})
