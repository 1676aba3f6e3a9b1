/** The pictures in the guides: only that of the theme is fetched, and the calculator still looks as they show it. */
import { readFileSync } from 'node:fs'
import { scenes } from '../../src/commands/pictures/scenes.mjs'
import { openScene, settings, wordsIn } from '../../src/commands/pictures/take.mjs'
import { expect, test } from '../support/page.ts'

const taken = JSON.parse(readFileSync('content/pictures/words.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>

test('a guide fetches the picture of its theme alone, and nothing moves for it', async ({
  page,
  requests,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/guides/plan/')
  const figure = page.locator('figure.screen')
  const before = await figure.boundingBox()
  await figure.scrollIntoViewIfNeeded()
  const picture = figure.locator('img:visible')
  await expect(picture).toHaveJSProperty('complete', true)
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  expect((await figure.boundingBox())?.height).toBe(before?.height)
  expect(requests.filter((url) => url.includes('.webp')).map((url) => /plan-\w+/.exec(url)?.[0])).toEqual([
    'plan-dark',
  ])
})

/** Both languages have the same sentences: where one changes, the other does. */
test('pictures say what the calculator says; if not, `npm run pictures -- <names>`', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const changed: string[] = []
  for (const name of Object.keys(scenes)) {
    const page = await browser.newPage({ ...settings('light'), deviceScaleFactor: 1 })
    const parts = await openScene(page, new URL('/calculator/', baseURL).href, name)
    // A part that is there may still be filled by what comes after it.
    await expect
      .poll(() => wordsIn(parts))
      .toBe(taken['en']?.[name])
      .catch(() => changed.push(name))
    await page.close()
  }
  expect(changed).toEqual([])
})
