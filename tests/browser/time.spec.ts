import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../support/axe.ts'
import { enterDay, expectDay, giveFile, openSample, status } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'

async function openTime(page: Page, path?: string) {
  await openSample(page, path)
  await page.locator('[id="tab/time"]').click()
  await expect(page.locator('.chart')).toBeVisible()
}

const slider = (page: Page) => page.getByRole('slider', { name: 'Calculation date' })

async function openProfile(page: Page, rest: object) {
  const profile = { format: 'competency-profile', version: 1, organization: { market: 'developed' }, ...rest }
  await page.goto('/calculator/')
  await giveFile(page, 'a.json', JSON.stringify(profile))
  await page.locator('[id="tab/time"]').click()
}

test('the view lists every change with its day and cause, and a change moves the day', async ({ page }) => {
  await openTime(page)
  const changes = page.locator('.changes ol > li')
  await expect(changes).toHaveText([
    '7 November 2017Collaboration and Content Silver not reached → unclearMCSE: Productivity begins to count: Chiara Romano.',
    '13 December 2017Application Development Silver not reached → reached70-483 begins to count: Ines Duarte.',
    '1 May 2018Small and Midmarket Cloud Solutions Silver not reached → reachedNew Office 365 customers: up from 2 to 4 customers as a month comes in.',
    '1 January 2019Datacenter Silver reached → not reached70-247 is no longer accepted: Elena Vargas.',
    '1 May 2019Small and Midmarket Cloud Solutions Silver reached → not reachedNew Office 365 customers: down from 5 to 3 customers as a month drops out.',
  ])
  await expect(page.locator('.standings > .risk')).toContainText(
    'Datacenter Silver. Lost from 1 January 2019',
  )
  await page.getByRole('button', { name: '1 January 2019', exact: true }).click()
  await expectDay(page, '2019-01-01')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '1\u00a0January 2019')
  await expect(page.locator('.holds')).not.toContainText('Datacenter')
  // Lost by then, and still shown until the year ends.
  await expect(page.locator('.standings > .risk')).toContainText('Lost from 1\u00a0January 2019')
  await expect(page.getByText('29 October 2017 – 29 October 2020')).toBeVisible()
  await page.getByRole('button', { name: 'Centre on the calculation date' }).click()
  await expect(page.getByText('1 January 2018 – 1 January 2021')).toBeVisible()
})

test('the keyboard moves the day, and goes from change to change', async ({ page }) => {
  await openTime(page)
  await slider(page).focus()
  for (const [key, day] of [
    ['ArrowRight', '2018-10-30'],
    ['ArrowLeft', '2018-10-29'],
    ['PageUp', '2018-11-29'],
    ['PageDown', '2018-10-29'],
    ['Home', '2017-10-29'],
    ['End', '2020-10-29'],
  ] as const) {
    await page.keyboard.press(key)
    await expectDay(page, day)
  }
  await page.getByRole('button', { name: 'Previous change' }).press('Enter')
  await expectDay(page, '2019-05-01')
  const marks = page.locator('.mark')
  await expect(marks).toHaveCount(5)
  await expect(page.locator('.mark[tabindex="0"]')).toHaveCount(1)
  await page.locator('.mark[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const focused = page.locator('.mark:focus')
  await expect(focused).toHaveAccessibleName(
    '13 December 2017. Application Development Silver: not reached → reached. 70-483 begins to count: Ines Duarte.',
  )
  await expect(page.locator('.mark-card')).toContainText('70-483 begins to count: Ines Duarte.')
  await page.keyboard.press('Escape')
  await expect(page.locator('.mark-card')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expectDay(page, '2017-12-13')
})

test('another assumption changes the picture, and is said with its amounts', async ({ page }) => {
  await openTime(page)
  await expect(page.locator('.mark')).toHaveCount(5)
  await page.getByRole('radio', { name: 'As in the last month' }).check()
  await expect(page.getByText('each month after September 2018: 1 customer.')).toBeVisible()
  await expect(page.locator('.mark')).toHaveCount(4)
  await expect(page.getByText('The tab “Levels” counts only what you have entered')).toBeVisible()
})

for (const [path, lapse] of [
  ['/calculator/', 'Datacenter: Silver lost · Contoso'],
  ['/ru/calculator/', 'Центр обработки данных: уровень Silver потерян · Contoso'],
] as const)
  test(`the calendar of ${path} is read by another program, with the same ids each time`, async ({
    page,
  }) => {
    await openTime(page, path)
    const read = async () => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.calendar-download button').click(),
      ])
      expect(file.suggestedFilename()).toBe('competency-calendar.ics')
      const calendar = new ICAL.Component(ICAL.parse(await readFile(await file.path(), 'utf8')) as unknown[])
      return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    }
    const [events, again] = [await read(), await read()]
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2018-12-01',
      '2019-01-01',
      '2019-02-14',
      '2019-03-01',
      '2019-03-02',
      '2019-03-24',
      '2019-05-01',
    ])
    expect(events[1]!.summary).toBe(lapse)
    expect(events[1]!.component.getFirstPropertyValue('url')).toMatch(/\/competencies\/datacenter\/$/)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(7)
    expect(again.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid))
    expect(events.map(({ uid }) => uid).join()).not.toContain('Contoso')
  })

test('without a package it is said how to enter one; contradictory days are named', async ({ page }) => {
  await openProfile(page, {
    people: [
      { id: 'p', name: 'Ada', associatedSince: '2018-05-01', leavesOn: '2018-04-30', achievements: [] },
    ],
  })
  await expect(
    page.getByText('Ada leaves on 30 April 2018, before the association of 1 May 2018: nothing ever counts.'),
  ).toBeVisible()
  await expect(page.getByText('By your entries no level is reached on any of these days.')).toBeVisible()
  await expect(page.getByText('There is nothing ahead to put in a calendar.')).toBeVisible()
  await page.getByRole('button', { name: 'Enter the package' }).click()
  await expect(page.getByRole('tab', { name: /^Membership/ })).toBeFocused()
})

test('a package bought later and a day after the programme are said', async ({ page }) => {
  await openProfile(page, { subscription: { level: 'gold', purchased: '2023-05-01' } })
  await expect(page.getByText('On the calculation date it has not been bought yet.')).toBeVisible()
  await expect(page.getByText('On no day of the window do you have a competency at Gold')).toBeVisible()
  await enterDay(page, '2024-06-15')
  await expect(page.getByText('The window closed on 31 May 2024')).toBeVisible()
  await expect(page.getByText('The programme ended on 30 September 2022; after it')).toBeVisible()
})

test('asking for the least that prevents a loss leads to the plan', async ({ page }) => {
  await openTime(page)
  await page.getByRole('button', { name: 'Find the least that prevents it' }).click()
  await expect(page.getByRole('tab', { name: 'Plan' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('button', { name: 'Find the plan again' })).toBeFocused()
})

test('ten thousand people who change every day leave the page at hand', async ({ page }) => {
  const day = (at: number) => new Date(Date.UTC(2018, 0, 1 + (at % 900))).toISOString().slice(0, 10)
  const people = Array.from({ length: 10_000 }, (_, at) => ({
    id: `p${at}`,
    associatedSince: '2017-01-01',
    ...(at % 10 === 0 && { leavesOn: day(at * 7) }),
    achievements: ['70-346', '70-347', '70-345'].map((id, place) => ({ id, expires: day(at * 3 + place) })),
  }))
  await openProfile(page, { people })
  await expect(page.locator('.chart')).toBeVisible({ timeout: 30_000 })
  await slider(page).press('PageUp')
  await expectDay(page, '2018-11-29')
  await expect(page.locator('.time')).toHaveAttribute('aria-busy', 'false')
})

test.describe('axe finds nothing and nothing scrolls sideways', () => {
  test.slow()
  for (const path of ['/calculator/', '/ru/calculator/'])
    test(path, async ({ page }) => {
      await openTime(page, path)
      await page.locator('.over-time > .button').click()
      await expect(page.locator('.chart h4')).toHaveCount(19)
      await page.locator('.mark').first().focus()
      await expect(page.locator('.mark-card')).toBeVisible()
      await expectAccessible(page)
      await expect(status(page)).not.toBeEmpty()
    })
})

test('what is lost next is the first thing told, without a click, and so in the list of the view over time', async ({
  page,
}) => {
  await openSample(page)
  await expect(page.locator('.next-loss-first')).toContainText('Datacenter Silver is lost')
  await page.getByRole('button', { name: 'Ada Lindqvist' }).click()
  await page.getByRole('textbox', { name: 'Leaves on' }).fill('2019-03-01')
  await expect(page.locator('.next-loss')).toHaveText(
    /^Next loss\s*Cloud Productivity Gold is lost from 1\u00a0March 2019\s*Because Ada Lindqvist leaves; then only the Silver package can be bought\./,
  )
  await expect(status(page)).toHaveText(
    /^Ada Lindqvist changed\. Cloud Productivity: Gold lost from 1\u00a0March 2019/,
  )
  await page.getByRole('button', { name: /^All within two years/ }).click()
  await expect(page.getByRole('tab', { name: 'Over time' })).toBeFocused()
  const losses = page.getByRole('region', { name: 'What is lost next' }).getByRole('listitem')
  await expect(losses.filter({ hasText: 'Datacenter Silver' })).toContainText(
    'Associating Grace Kim by 31\u00a0December 2018 would prevent it.',
  )
  await page.reload()
  await expect(page.locator('.next-loss-first')).toContainText('Cloud Productivity Gold is lost')
  await expect(status(page)).toBeEmpty()
})
