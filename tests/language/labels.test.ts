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
      '1 of 1 person',
      '2 of 2 people',
      '5 of 5 people',
      '11 of 11 people',
      '21 of 21 people',
      '22 of 22 people',
      '25 of 25 people',
    ],
    russian: [
      '1 из 1 сотрудника',
      '2 из 2 сотрудников',
      '5 из 5 сотрудников',
      '11 из 11 сотрудников',
      '21 из 21 сотрудника',
      '22 из 22 сотрудников',
      '25 из 25 сотрудников',
    ],
  },
  results: {
    english: ['1 result', '2 results', '5 results', '11 results', '21 results', '22 results', '25 results'],
    russian: [
      '1 результат',
      '2 результата',
      '5 результатов',
      '11 результатов',
      '21 результат',
      '22 результата',
      '25 результатов',
    ],
  },
  customers: {
    english: [
      '1 customer',
      '2 customers',
      '5 customers',
      '11 customers',
      '21 customers',
      '22 customers',
      '25 customers',
    ],
    russian: ['1 клиент', '2 клиента', '5 клиентов', '11 клиентов', '21 клиент', '22 клиента', '25 клиентов'],
  },
  'of customers': {
    english: [
      '1 customer',
      '2 customers',
      '5 customers',
      '11 customers',
      '21 customers',
      '22 customers',
      '25 customers',
    ],
    russian: [
      '1 клиента',
      '2 клиентов',
      '5 клиентов',
      '11 клиентов',
      '21 клиента',
      '22 клиентов',
      '25 клиентов',
    ],
  },
  'short people': {
    english: [
      '1 more person',
      '2 more people',
      '5 more people',
      '11 more people',
      '21 more people',
      '22 more people',
      '25 more people',
    ],
    russian: [
      'Ещё 1 сотрудник',
      'Ещё 2 сотрудника',
      'Ещё 5 сотрудников',
      'Ещё 11 сотрудников',
      'Ещё 21 сотрудник',
      'Ещё 22 сотрудника',
      'Ещё 25 сотрудников',
    ],
  },
}

describe('numbers and days are in the form of the language', () => {
  test('English', () => {
    expect(englishSentences.format.number(12345.5)).toBe('12,345.5')
    expect(englishSentences.format.amount(15000, 'usd', englishSentences.units)).toBe('$15,000')
    expect(englishSentences.format.amount(0.5, 'usd', englishSentences.units)).toBe('$0.50')
    expect(englishSentences.format.day('2018-10-29')).toBe('29 October 2018')
    expect(englishSentences.format.month('2018-10')).toBe('October 2018')
    expect(englishSentences.format.any(['a', 'b', 'c'])).toBe('a, b or c')
  })

  test('Russian', () => {
    expect(russianSentences.format.number(12345.5)).toBe('12\u00a0345,5')
    expect(russianSentences.format.amount(15000, 'usd', russianSentences.units)).toBe('15\u00a0000\u00a0$')
    expect(russianSentences.answer.judged('2018-10-29')).toBe('По состоянию на 29 октября 2018 года.')
    expect(russianSentences.format.all(['a', 'b', 'c'])).toBe('a, b и c')
  })
})

test('a place in a file counts from one', () => {
  expect(writePlace(['people', 2, 'achievements', 0, 'earned'])).toBe('people 3 › achievements 1 › earned')
  expect(writePlace(['organization', 'market'])).toBe('organization › market')
})
