import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { openSample, startOver, status, undo, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { savedText as saved } from '../support/saved.ts'
import { expectNothingSideways } from '../support/sideways.ts'

const key = 'partner-competency-guide:profile:1'

/** The link that the dialog makes; the dialog stays open. */
async function linkFrom(page: Page, names: boolean): Promise<string> {
  await page.getByRole('button', { name: /^(Share|Поделиться)$/ }).click()
  const include = page.getByRole('checkbox', { name: /^(Include names|Включить имена)$/ })
  await expect(include).not.toBeChecked()
  if (names) await include.check()
  const link = page.getByRole('textbox', { name: /^(Link|Ссылка)$/ })
  await expect(link).toHaveValue(/#profile=[\w-]+&day=/)
  return link.inputValue()
}

test('a link shows the profile without names, changes nothing and can be closed', async ({
  page,
  requests,
}) => {
  await openSample(page)
  const link = await linkFrom(page, false)
  await page.keyboard.press('Escape')
  await startOver(page)
  await page.locator('#about').click()
  await page.locator('[id="organization/name"]').fill('Mine')
  await page.keyboard.press('Escape')
  await expect.poll(() => saved(page)).toContain('Mine')
  const before = await saved(page)

  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Shared profile 9\u00a0people' })).toBeVisible()
  await expect(verdict(page)).toContainText('You can buy the Gold package')
  expect(page.url()).toBe(link)
  await expect(page.locator('.organization')).toContainText('P1')
  await expect(page.locator('body')).not.toContainText('Ada Lindqvist')
  await expect(page.locator('body')).not.toContainText('Contoso')
  await page.locator('[id="people/filter"]').fill('P3')
  await expect(page.locator('.people-rows > li')).toHaveCount(1)
  await page.reload()
  await expect(page.locator('.shared')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('#about')).toContainText('Mine')
  await page.reload()
  await expect(page.locator('#about')).toContainText('Mine')
  expect(await saved(page)).toBe(before)
  expect(requests.filter((address) => address.includes('profile='))).toEqual([])
})

for (const { path, other, holds, why, reads } of [
  {
    path: '/calculator/',
    other: 'Русский',
    holds: 'Exams, certifications and assessments',
    why: 'Why does it not count?',
    reads: '/ru/calculator/',
  },
  {
    path: '/ru/calculator/',
    other: 'English',
    holds: 'Экзамены, сертификации и онлайн-тесты',
    why: 'Почему не учитывается?',
    reads: '/calculator/',
  },
])
  test(`a shared profile can be read to the last day by ${path}, and in the other language`, async ({
    page,
  }) => {
    await openSample(page, path)
    const link = await linkFrom(page, false)
    await page.goto(link)
    const organization = page.locator('.organization')
    await organization.getByRole('button', { name: 'P8', exact: true }).press('Enter')
    const person = organization.getByRole('group', { name: 'P8', exact: true })
    await expect(person.getByRole('textbox').first()).toHaveValue('P8')
    await expect(person.getByRole('list', { name: holds }).getByRole('listitem')).not.toHaveCount(0)
    await person.locator('summary', { hasText: why }).first().press('Enter')
    await expect(person.locator('.explanation').first()).toBeVisible()
    await expect(person.getByRole('button')).toHaveCount(0)

    /** Of what can be pressed or typed into, nothing changes the profile. */
    const changing = organization.locator(
      ':is(input, select, button):enabled:visible:not(.people-search *, [role=tab], [aria-expanded])',
    )
    for (const tab of ['people', 'figures', 'membership']) {
      await page.locator(`[id="tab/${tab}"]`).click()
      await expect(page.locator(`[id="panel/${tab}"] :is(input, .codes)`).first()).toBeVisible()
      await expect(changing).toHaveCount(0)
    }

    await page.getByRole('link', { name: other }).click()
    await expect(page).toHaveURL((url) => url.pathname === reads && url.hash.startsWith('#profile='))
    await expect(page.locator('.shared')).toBeVisible()
    await expect(page.locator('.organization').getByRole('button', { name: 'P8' })).toBeVisible()
  })

test('a shared profile with names takes the place of the own one in a step that is undone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openSample(page, '/ru/calculator/')
  const link = await linkFrom(page, true)
  await page.getByRole('button', { name: 'Скопировать ссылку' }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Ссылка скопирована.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)
  await page.keyboard.press('Escape')
  await startOver(page)

  await page.goto(link)
  await expect(page.locator('#shared')).toHaveText(/Contoso\s*Полученный профиль, 9\u00a0сотрудников/)
  await expect(page.locator('.organization')).toContainText('Анна Лебедева')
  await page.getByRole('button', { name: 'Заменить мои данные' }).click()
  await expect(status(page)).toContainText('Данные заменены профилем')
  await expect(page.getByRole('button', { name: 'Анна Лебедева' })).toBeVisible()
  await undo(page).click()
  await expect(page.getByRole('button', { name: 'Анна Лебедева' })).toBeHidden()
})

test('a shared profile is kept beside the own one as a scenario', async ({ page }) => {
  await openSample(page)
  await page.locator('#calculation-date').click()
  await page.getByRole('button', { name: /^Today/ }).click()
  const link = await linkFrom(page, true)
  await page.goto(link)
  await expect(page.locator('.judged')).not.toContainText('29 October 2018')
  await page.getByRole('button', { name: 'Save as a scenario' }).click()
  await expect(
    page.getByRole('combobox', { name: 'Shown' }).or(page.locator('[id="scenario/open"]')).first(),
  ).toBeVisible()
  await expect(page.locator('[id="scenario/name"]')).toHaveValue('Contoso')
})

test('a link that comes while the page is open is shown too; a damaged one says so', async ({ page }) => {
  await openSample(page)
  const link = await linkFrom(page, false)
  await page.keyboard.press('Escape')
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash)
  await expect(page.locator('.shared')).toBeVisible()
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash.slice(0, 300))
  await expect(page.getByRole('alert')).toContainText('damaged, or a program has cut it off')
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'Ada Lindqvist' })).toBeVisible()
})

test('a bomb in a link is stopped', async ({ page }) => {
  const bomb = new Blob([new Uint8Array(64 * 2 ** 20)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'))
  const text = Buffer.from(await new Response(bomb).arrayBuffer()).toString('base64url')
  await page.goto(`/calculator/#profile=${text}`)
  await expect(page.getByRole('alert')).toContainText('This link is too large')
})

test('what is too much for a link is offered as a file, without names too, or reduced to what counts', async ({
  page,
}) => {
  const people = Array.from({ length: 600 }, (_, at) => ({
    id: `email:${at}`,
    name: `Someone ${at * 7919}`,
    associatedSince: `20${String(10 + (at % 8))}-0${String(1 + (at % 9))}-11`,
    achievements: [{ id: `70-${String(300 + ((at * 31) % 480))}` }],
  }))
  const profile = { format: 'competency-profile', version: 1, organization: { market: 'developed' }, people }
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    key,
    JSON.stringify(profile),
  ] as const)
  await page.goto('/calculator/')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('too much for a link')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the file (JSON)' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer)
  const file = Buffer.concat(chunks).toString()
  expect(JSON.parse(file).people).toHaveLength(600)
  expect(file).not.toContain('Someone')
  await page.getByRole('button', { name: 'Link with only what counts' }).click()
  const field = page.getByRole('textbox', { name: 'Link' })
  await expect(field).toHaveValue(/#profile=/)
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused()
  await page.goto(await field.inputValue())
  await expect(page.locator('#shared')).toHaveText(/Shared profile\s*\d+\u00a0people/)
})

test('axe finds nothing in sharing and in what is shared', async ({ page }) => {
  test.slow()
  await openSample(page)
  const link = await linkFrom(page, false)
  await expectAccessible(page)
  await page.goto(link)
  await expect(page.locator('.shared')).toBeVisible()
  await page.getByRole('button', { name: 'P8', exact: true }).click()
  await expect(page.locator('.held')).toHaveCount(3)
  await expectAccessible(page)
  for (const tab of ['figures', 'membership']) {
    await page.locator(`[id="tab/${tab}"]`).click()
    await expectNothingSideways(page, tab)
  }
})
