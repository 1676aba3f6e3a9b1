import { expect, test } from 'vitest'
import { englishSentences } from '../../src/calculator/app/messages/en.ts'
import { writePlace } from '../../src/calculator/saving/place.ts'
import { russianSentences } from '../../src/calculator/app/messages/ru.ts'
import { withLater } from '../support/counted.ts'

/** Every text, by its place in the messages; sentences that take something are left to other tests. */
const textsOf = (messages: object, place = ''): [place: string, text: string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = `${place}/${key}`
    if (typeof value === 'string') return [[here, value]]
    return typeof value === 'object' && value !== null ? textsOf(value, here) : []
  })

/** What is not Russian in Russian either. */
const shared = [
  '/language',
  '/reasons/levels/silver',
  '/reasons/levels/gold',
  '/later/import/encodings/utf-8',
  '/later/import/file/delimiter',
  '/later/import/unusableFile',
  '/later/peopleTable/never',
  '/later/plan/inTime/calendarFile',
  '/later/plan/inTime/productId',
  '/later/time/calendarFile',
  '/later/time/productId',
]

test('every text is there in both languages, and none is left in English', async () => {
  const [english, russian] = [
    new Map(textsOf(await withLater(englishSentences))),
    new Map(textsOf(await withLater(russianSentences))),
  ]
  for (const [place, text] of english) {
    if (/^\/(units|unitsOf)\//.test(place)) continue
    expect(text, place).not.toBe('')
    expect(russian.get(place), place).toMatch(shared.includes(place) ? /./ : /[а-яё]/i)
    expect(russian.get(place), place).not.toMatch(/\d\sг\./u)
  }
})

test('a place in a file counts from one', () => {
  expect(writePlace(['people', 2, 'achievements', 0, 'earned'])).toBe('people 3 › achievements 1 › earned')
  expect(writePlace(['organization', 'market'])).toBe('organization › market')
})
