/** Real questions of readers (tests/search/): the right page is among the first three. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from '../support/page.ts'

/** The share of questions that must be answered among the first three. */
const least = 0.95

const languages = [
  { language: 'en', start: '/' },
  { language: 'ru', start: '/ru/' },
] as const

const sets = [
  { set: 'questions', size: 120 },
  { set: 'unseen', size: 60 },
] as const

for (const { set, size } of sets)
  for (const { language, start } of languages)
    test(`${set} in ${language} are answered among the first three`, async ({ page }) => {
      test.setTimeout(180_000)
      const text = readFileSync(`tests/search/${set}.${language}.yaml`, 'utf8')
      const questions = Object.entries(parse(text) as Record<string, string | string[]>)
      await page.goto(start)
      await page.keyboard.press('/')
      const field = page.getByRole('searchbox')
      const answers = page.locator('.search-answers')
      const missed: string[] = []
      for (const [question, pages] of questions) {
        await field.fill(question)
        await expect(answers).toHaveAttribute('aria-busy', 'false')
        const first = await answers
          .locator('a.page')
          .evaluateAll((links) =>
            links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
          )
        const expected = [pages].flat().map((place) => `${start}${place}/`)
        if (!first.some((path) => expected.includes(path))) missed.push(`${question}: ${first.join(' ')}`)
      }
      const share = 1 - missed.length / questions.length
      console.log(
        `${set}, ${language}: ${(share * 100).toFixed(1)} % of ${questions.length} questions answered among the first three`,
      )
      expect(questions.length).toBeGreaterThanOrEqual(size)
      expect(share, missed.join('\n')).toBeGreaterThanOrEqual(least)
    })
