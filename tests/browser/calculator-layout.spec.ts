import { expectAccessible } from '../support/axe.ts'
import { openData, openSample, rename, verdict } from '../support/calculator.ts'
import { expect, test } from '../support/page.ts'
import { expectNothingSideways } from '../support/sideways.ts'

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const path of ['/calculator/', '/ru/calculator/'])
    test(`nothing in ${path} scrolls sideways, with every row open`, async ({ page }) => {
      await openSample(page, path)
      for (const row of await page.locator('.area .row-head button').all()) await row.click()
      await page.locator('#calculation-date').click()
      await expectNothingSideways(page, 'the calculation date')
      await page.keyboard.press('Escape')
      await openData(page, 'people')
      await page.locator('[id="person/p8"]').click()
      await page.locator('[id="person/p8/leavesOn"]').fill('31.02.2019')
      await page.locator('[id="person/p8/picker"]').fill('technical assessment')
      await expectNothingSideways(page, 'people')
      for (const part of ['figures', 'membership'] as const) {
        await openData(page, part)
        await expectNothingSideways(page, part)
      }
    })

  test('the views and the answer stay in sight while one edits, and the field above them', async ({
    page,
  }) => {
    await openSample(page)
    const answer = page.getByRole('link', { name: 'You can buy the Gold package' })
    await expect(answer).toBeHidden()
    await page.getByRole('tab', { name: 'Your data' }).click()
    await page.getByRole('button', { name: 'Ada Lindqvist' }).click()
    for (const field of ['Name (optional)', 'Leaves on', 'How many more like this one']) {
      await page.getByRole('textbox', { name: field }).focus()
      await expect(answer).toBeInViewport({ ratio: 1 })
      const box = (await page.getByRole('textbox', { name: field }).boundingBox())!
      const top = (await page.locator('.answer-line').boundingBox())!.y
      expect(box.y + box.height, field).toBeLessThanOrEqual(top)
    }
    await answer.click()
    await expect(verdict(page)).toBeFocused()
    await expect(verdict(page)).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('tab', { name: 'Levels' })).toBeInViewport({ ratio: 1 })
  })
})

for (const width of [375, 1280])
  test(`the page stays where it is when the focus comes to what is pinned, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 812 })
    await openSample(page)
    const scrolled = () => page.evaluate(() => window.scrollY)
    await page.evaluate(() => window.scrollTo(0, 100))
    const pinned = page.locator(
      ':is(.app-bar, .views, .organization > .tabs > [role=tablist]) button:visible',
    )
    for (const button of await pinned.all()) {
      await button.evaluate((button: HTMLElement) => button.focus())
      expect(await scrolled(), (await button.textContent()) ?? '').toBe(100)
    }
  })

test('on a phone the arrow keys go through the views, and the page stays where it is', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await openSample(page)
  const tab = (name: string) => page.getByRole('tab', { name })
  await page.evaluate(() => window.scrollTo(0, 100))
  await tab('Levels').focus()
  for (const name of ['Over time', 'Key people']) {
    await page.keyboard.press('ArrowRight')
    await expect(tab(name)).toBeFocused()
    await expect(tab(name)).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => window.scrollY), name).toBe(100)
  }
})

for (const [width, height] of [
  [375, 812],
  [1280, 500],
] as const)
  test(`a view begins at its start, however far another was read, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openSample(page)
    const tab = (name: string) => page.getByRole('tab', { name })
    const request = page.locator('.plan-request > p').first()
    await tab('Plan').click()
    await expect(request).toBeVisible()
    await tab('Levels').click()
    await page.locator('.area').last().scrollIntoViewIfNeeded()
    await expect(verdict(page)).not.toBeInViewport()
    await tab('Plan').click()
    await expect(request).toBeInViewport({ ratio: 1 })
    await tab('Levels').click()
    await expect(verdict(page)).toBeInViewport({ ratio: 1 })
  })

test('on a phone the views stay at the bottom while one of them is fetched', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await openSample(page)
  // What a view is made of never comes.
  await page.route(/\/_astro\/.*\.(?:js|css)$/, () => undefined)
  // A tap, which unlike the mouse here scrolls nothing.
  const tab = page.getByRole('tab', { name: 'Over time' })
  await tab.evaluate((tab: HTMLElement) => tab.click())
  await expect(tab).toHaveAttribute('aria-selected', 'true')
  const box = (await page.locator('.views').boundingBox())!
  expect(box.y + box.height).toBeCloseTo(812, 0)
})

test('enlarged four times, a low page keeps its height for the answer', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 225 })
  await openSample(page)
  for (const pinned of ['.app-bar', '.views'])
    await expect(page.locator(pinned)).toHaveCSS('position', 'static')
})

for (const { width, side } of [
  { width: 1280, side: 'Bottom' },
  { width: 375, side: 'Top' },
] as const)
  test(`with forced colours what is selected differs from the others, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 812 })
    await page.emulateMedia({ forcedColors: 'active' })
    await openSample(page)
    const edge = (name: string) =>
      page
        .getByRole('tab', { name })
        .evaluate((tab, side) => getComputedStyle(tab)[`border${side}Color`], side)
    expect(await edge('Levels')).not.toEqual(await edge('Over time'))
    await page.locator('#calculation-date').click()
    const outline = (name: RegExp) =>
      page.getByRole('button', { name }).evaluate((choice) => getComputedStyle(choice).outlineStyle)
    expect(await outline(/^Edition/)).not.toEqual(await outline(/^Today/))
  })

for (const path of ['/calculator/', '/ru/calculator/'])
  test(`a long name gives way to what stands beside it in the bar of ${path}`, async ({ page }) => {
    await openSample(page, path)
    await rename(page, 'Northwind Consulting Deutschland GmbH und Partner '.repeat(2))
    for (const width of [375, 768, 1024, 1279, 1280, 1440, 1600]) {
      await page.setViewportSize({ width, height: 812 })
      const boxes = await page
        .locator('.app-bar :is(.drop-button, .saved, #undo, #redo, .bar-ways > *, #more):visible')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
        )
      const overlaps = boxes.filter(({ left }, at) => at > 0 && left < boxes[at - 1]!.right - 0.5)
      expect(overlaps, `at ${width} px`).toEqual([])
    }
  })

test('a plan, once opened, leaves the bar as it was', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openSample(page)
  const height = async () => (await page.locator('.app-bar').boundingBox())!.height
  const before = await height()
  await page.getByRole('tab', { name: 'Plan' }).click()
  await expect(page.locator('.plan-request')).toBeVisible()
  expect(await height()).toBe(before)
})

test.describe('axe finds nothing', () => {
  test.slow()
  for (const { path, person, unclear } of [
    {
      path: '/calculator/',
      person: 'Hugo Martin',
      unclear: 'Collaboration and Content',
    },
    {
      path: '/ru/calculator/',
      person: 'Игорь Мартынов',
      unclear: 'Совместная работа и содержимое',
    },
  ]) {
    test(`in ${path} with the sample company and rows open`, async ({ page }) => {
      await openSample(page, path)
      await page.locator('#calculation-date').click()
      await expect(page.locator('#day')).toBeVisible()
      await expectAccessible(page)
      await page.locator('#more').click()
      await expect(page.getByRole('menu')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: unclear }).click()
      await page.locator('#datacenter').click()
      for (const fold of await page.locator('.fold').all()) await fold.click()
      await page.locator('#cloud-customer-relationship-management').click()
      await expectAccessible(page)
    })

    test(`in ${path} with someone open, the list of the choice, and errors`, async ({ page }) => {
      await openSample(page, path)
      await openData(page, 'people')
      await page.getByRole('button', { name: person }).click()
      const picker = page.locator('[id="person/p8/picker"]')
      await picker.fill('36')
      await expect(page.locator('.options [role=option]').first()).toBeVisible()
      await expectAccessible(page)
      await picker.fill('zzz')
      await page.locator('[id="person/p8/leavesOn"]').fill('31.02.2019')
      await picker.focus()
      await picker.press('Enter')
      await expect(page.locator('.problem')).toHaveCount(2)
      await expectAccessible(page)
    })

    test(`in ${path} with figures and membership`, async ({ page }) => {
      await openSample(page, path)
      await openData(page, 'figures')
      await page.locator('.months summary').first().click()
      await expectAccessible(page)
      await openData(page, 'membership')
      await expectAccessible(page)
    })
  }
})

test('the answer in short stands above what the last step did, each on a line', async ({ page }) => {
  await openSample(page)
  await page.getByRole('tab', { name: 'Scenarios' }).click()
  const answer = (await page.locator('.answer-line > a').boundingBox())!
  const step = (await page.locator('.answer-line').getByRole('status').boundingBox())!
  expect(answer.y + answer.height).toBeLessThanOrEqual(step.y + 1)
  expect(answer.height).toBeLessThan(30)
})

for (const path of ['/calculator/', '/ru/calculator/'])
  test(`the answer and the last step have room beside the views of ${path}`, async ({ page }) => {
    await openSample(page, path)
    await page.locator('[id="tab/data"]').click()
    for (const width of [900, 1024, 1279, 1440]) {
      await page.setViewportSize({ width, height: 812 })
      const views = (await page.locator('.views').boundingBox())!
      for (const part of ['.answer-line > a', '.answer-line > .status']) {
        const { y, height } = (await page.locator(part).boundingBox())!
        expect(y, `${part} at ${width} px`).toBeGreaterThanOrEqual(views.y - 1)
        expect(y + height, `${part} at ${width} px`).toBeLessThanOrEqual(views.y + views.height + 1)
      }
    }
  })
