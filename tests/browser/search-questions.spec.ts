/** Real questions of readers (tests/search/): the right page is among the first three. */
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type * as results from '../../src/search/results.ts'
import { files } from '../support/dist.ts'
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

type Questions = readonly (readonly [question: string, pages: string | readonly string[]])[]

const questionsOf = (set: string, language: string): Questions =>
  Object.entries(
    parse(readFileSync(`tests/search/${set}.${language}.yaml`, 'utf8')) as Record<string, string>,
  )

/** The built module that answers what is typed; the page loads it with the first use of the search. */
const module = [...files].find((path) => /^\/_astro\/results\.[^/]+\.js$/.test(path))

/** Runs in the page: the addresses of the first three answers to each question, all asked at once. */
const ask = async ([module, questions]: readonly [module: string, questions: readonly string[]]) => {
  const { answering } = (await import(module)) as typeof results
  return Promise.all(
    questions.map(async (question) => {
      const [list, status] = [document.createElement('div'), document.createElement('p')]
      await answering(list, status)(question)
      return [...list.querySelectorAll<HTMLAnchorElement>('a.page')]
        .slice(0, 3)
        .map(({ href }) => new URL(href).pathname)
    }),
  )
}

const answersTo = (page: Page, questions: Questions) =>
  page.evaluate(ask, [module!, questions.map(([question]) => question)] as const)

for (const { set, size } of sets)
  for (const { language, start } of languages)
    test(`${set} in ${language} are answered among the first three`, async ({ page }) => {
      const questions = questionsOf(set, language)
      await page.goto(start)
      const first = await answersTo(page, questions)
      const missed = questions.flatMap(([question, pages], at) => {
        const expected = [pages].flat().map((place) => `${start}${place}/`)
        return first[at]!.some((path) => expected.includes(path))
          ? []
          : [`${question}: ${first[at]!.join(' ')}`]
      })
      const share = 1 - missed.length / questions.length
      console.log(
        `${set}, ${language}: ${(share * 100).toFixed(1)} % of ${questions.length} questions answered among the first three`,
      )
      expect(questions.length).toBeGreaterThanOrEqual(size)
      expect(share, missed.join('\n')).toBeGreaterThanOrEqual(least)
    })

for (const { language, start } of languages)
  test(`what is typed in ${language} is answered like that`, async ({ page }) => {
    const questions = questionsOf('questions', language)
    const typed = questions.filter((_, at) => at % Math.ceil(questions.length / 5) === 0)
    await page.goto(start)
    const first = await answersTo(page, typed)
    await page.keyboard.press('/')
    const field = page.getByRole('searchbox')
    const answers = page.getByRole('dialog').locator('[aria-busy]')
    for (const [at, [question]] of typed.entries()) {
      await field.fill(question)
      await expect(answers).toHaveAttribute('aria-busy', 'false')
      const shown = await answers
        .locator('a.page')
        .evaluateAll((links) =>
          links.slice(0, 3).map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        )
      expect(shown, question).toEqual(first[at])
    }
    expect(typed).toHaveLength(5)
  })
