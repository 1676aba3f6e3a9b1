import { describe, expect, test } from 'vitest'
import { formats } from '../../src/language/formats.ts'
import { languageCodes } from '../../src/language/languages.ts'
import { programTerms } from '../../src/language/terms.ts'

const { en, ru } = formats
const { units: nouns } = programTerms.en
const { units: russianNouns } = programTerms.ru

describe('English', () => {
  test('numbers, money and nouns', () => {
    expect(en.number(12345.5)).toBe('12,345.5')
    expect(en.amount(15000, 'usd', nouns)).toBe('$15,000')
    expect(en.amount(0.5, 'usd', nouns)).toBe('$0.50')
    expect([1, 1000].map((seats) => en.amount(seats, 'seats', nouns))).toEqual([
      '1\u00a0seat',
      '1,000\u00a0seats',
    ])
  })

  test('days and months', () => {
    expect(en.day('2018-10-29')).toBe('29\u00a0October 2018')
    expect(en.month('2018-10')).toBe('October 2018')
    expect(en.month('2018-10-29')).toBe('October 2018')
  })

  test('lists', () => {
    expect(en.all(['a', 'b', 'c'])).toBe('a, b and c')
    expect(en.any(['a', 'b', 'c'])).toBe('a, b or c')
  })
})

describe('Russian', () => {
  test('numbers, money and nouns', () => {
    expect(ru.number(12345.5)).toBe('12\u00a0345,5')
    expect(ru.amount(15000, 'usd', russianNouns)).toBe('15\u00a0000\u00a0$')
    expect([1, 2, 5, 21, 1000].map((seats) => ru.amount(seats, 'seats', russianNouns))).toEqual([
      '1\u00a0рабочее место',
      '2\u00a0рабочих места',
      '5\u00a0рабочих мест',
      '21\u00a0рабочее место',
      '1\u00a0000\u00a0рабочих мест',
    ])
    expect(ru.amount(2.5, 'seats', russianNouns)).toBe('2,5\u00a0рабочего места')
  })

  test('the year is written out: after «г.» a sentence would end in two full stops', () => {
    expect(ru.day('2018-10-29')).toBe('29\u00a0октября 2018\u00a0года')
    expect(ru.month('2018-10')).toBe('октябрь 2018\u00a0года')
  })

  test('lists', () => {
    expect(ru.all(['a', 'b', 'c'])).toBe('a, b и c')
    expect(ru.any(['a', 'b', 'c'])).toBe('a, b или c')
  })
})

test.each(languageCodes)('%s has a noun for every number that its rules can tell apart', (language) => {
  const rules = new Intl.PluralRules(language)
  const { units, people, days, months } = programTerms[language]
  const missing = [...Object.values(units), people, days, months].flatMap((forms) =>
    rules.resolvedOptions().pluralCategories.filter((category) => forms[category] === undefined),
  )
  expect(missing).toEqual([])
})
