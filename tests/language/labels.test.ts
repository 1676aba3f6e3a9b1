import { describe, expect, test } from 'vitest'
import { englishSentences } from '../../src/calculator/app/messages/en.ts'
import type { Messages } from '../../src/calculator/kit/messages.ts'
import { writePlace } from '../../src/calculator/saving/place.ts'
import { russianSentences } from '../../src/calculator/app/messages/ru.ts'

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
  '/later/time/calendarFile',
  '/later/time/productId',
]

const withLater = async ({ later, ...rest }: Messages): Promise<object> => ({
  ...rest,
  figuresImport: await (await later.figures()).importWords(),
  later: Object.fromEntries(
    await Promise.all(Object.entries(later).map(async ([part, fetch]) => [part, await fetch()] as const)),
  ),
})

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

const counted: (readonly [says: string, english: (n: number) => string, russian: (n: number) => string])[] = [
  ['people', (n) => englishSentences.inShort.people(n, n), (n) => russianSentences.inShort.people(n, n)],
  ['results', englishSentences.people.results, russianSentences.people.results],
  ['customers', (n) => amountIn(englishSentences, n), (n) => amountIn(russianSentences, n)],
  ['of customers', (n) => amountOfIn(englishSentences, n), (n) => amountOfIn(russianSentences, n)],
  ['short people', (n) => shortIn(englishSentences, n), (n) => shortIn(russianSentences, n)],
]
const amountIn = ({ format, units }: Messages, n: number) => format.amount(n, 'customers', units)
const amountOfIn = ({ format, unitsOf }: Messages, n: number) => format.amount(n, 'customers', unitsOf)
const shortIn = ({ reasons }: Messages, short: number) =>
  reasons.missing['teams-overlap']({ code: 'teams-overlap', have: 0, need: short, short }, {} as never).split(
    ':',
  )[0]!

describe('plurals', () => {
  test.each(counted)('%s', (says, english, russian) => {
    const numbers = [1, 2, 5, 11, 21, 22, 25]
    expect({ english: numbers.map(english), russian: numbers.map(russian) }).toEqual(expected[says])
  })
})

const expected: Readonly<Record<string, { english: string[]; russian: string[] }>> = {
  people: {
    english: [
      '1 of 1\u00a0person',
      '2 of 2\u00a0people',
      '5 of 5\u00a0people',
      '11 of 11\u00a0people',
      '21 of 21\u00a0people',
      '22 of 22\u00a0people',
      '25 of 25\u00a0people',
    ],
    russian: [
      '1 из 1\u00a0сотрудника',
      '2 из 2\u00a0сотрудников',
      '5 из 5\u00a0сотрудников',
      '11 из 11\u00a0сотрудников',
      '21 из 21\u00a0сотрудника',
      '22 из 22\u00a0сотрудников',
      '25 из 25\u00a0сотрудников',
    ],
  },
  results: {
    english: [
      '1\u00a0result',
      '2\u00a0results',
      '5\u00a0results',
      '11\u00a0results',
      '21\u00a0results',
      '22\u00a0results',
      '25\u00a0results',
    ],
    russian: [
      '1\u00a0результат',
      '2\u00a0результата',
      '5\u00a0результатов',
      '11\u00a0результатов',
      '21\u00a0результат',
      '22\u00a0результата',
      '25\u00a0результатов',
    ],
  },
  customers: {
    english: [
      '1\u00a0customer',
      '2\u00a0customers',
      '5\u00a0customers',
      '11\u00a0customers',
      '21\u00a0customers',
      '22\u00a0customers',
      '25\u00a0customers',
    ],
    russian: [
      '1\u00a0клиент',
      '2\u00a0клиента',
      '5\u00a0клиентов',
      '11\u00a0клиентов',
      '21\u00a0клиент',
      '22\u00a0клиента',
      '25\u00a0клиентов',
    ],
  },
  'of customers': {
    english: [
      '1\u00a0customer',
      '2\u00a0customers',
      '5\u00a0customers',
      '11\u00a0customers',
      '21\u00a0customers',
      '22\u00a0customers',
      '25\u00a0customers',
    ],
    russian: [
      '1\u00a0клиента',
      '2\u00a0клиентов',
      '5\u00a0клиентов',
      '11\u00a0клиентов',
      '21\u00a0клиента',
      '22\u00a0клиентов',
      '25\u00a0клиентов',
    ],
  },
  'short people': {
    english: [
      '1\u00a0more person',
      '2\u00a0more people',
      '5\u00a0more people',
      '11\u00a0more people',
      '21\u00a0more people',
      '22\u00a0more people',
      '25\u00a0more people',
    ],
    russian: [
      'Ещё 1\u00a0сотрудник',
      'Ещё 2\u00a0сотрудника',
      'Ещё 5\u00a0сотрудников',
      'Ещё 11\u00a0сотрудников',
      'Ещё 21\u00a0сотрудник',
      'Ещё 22\u00a0сотрудника',
      'Ещё 25\u00a0сотрудников',
    ],
  },
}

test('a place in a file counts from one', () => {
  expect(writePlace(['people', 2, 'achievements', 0, 'earned'])).toBe('people 3 › achievements 1 › earned')
  expect(writePlace(['organization', 'market'])).toBe('organization › market')
})
