/** What a language needs that no compiler asks for. CONTRIBUTING.md lists all of it. */
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readingsOf } from '../../src/engine/tables/days.ts'
import { languageCodes } from '../../src/language/languages.ts'

/** A day in each month. */
const days = Array.from({ length: 12 }, (_, index) => `2018-${String(index + 1).padStart(2, '0')}-28`)

const held = (folder: string): ReadonlySet<string> => new Set(readdirSync(folder))

test.each(languageCodes)('%s has the picture that is shown beside a link to its pages', (language) => {
  expect(held('public')).toContain(`social-${language}.png`)
})

test.each(languageCodes)('%s has questions that its search must answer', (language) => {
  expect(held('tests/search')).toContain(`questions.${language}.yaml`)
  expect(held('tests/search')).toContain(`unseen.${language}.yaml`)
})

test.each(languageCodes)('%s is spoken by Starlight, whose words stand around the pages', (language) => {
  expect(held('node_modules/@astrojs/starlight/dist/translations')).toContain(`${language}.js`)
})

test.each(languageCodes)('tables may name the months in %s', (language) => {
  const unread = (['long', 'short'] as const).flatMap((month) => {
    const form = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' })
    return days.filter((day) => {
      const name = form.formatToParts(new Date(day)).find(({ type }) => type === 'month')
      return readingsOf(`28 ${name?.value} 2018`).dayFirst !== day
    })
  })
  expect(unread).toEqual([])
})
