import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../src/engine/calendar/index.ts'
import { readDay, readNeededDay, writeDay } from '../../../../src/calculator/kit/drafts/day.ts'
import type { Language } from '../../../../src/engine/program/types.ts'
import { languageCodes, languages } from '../../../../src/language/languages.ts'
import { law } from '../../../support/law.ts'

const read = (text: string, language: Language = 'en') => {
  const draft = readDay(text, language)
  return draft.ok ? draft.value : draft.problem.code
}

test.each([
  ['2018-10-29', '2018-10-29'],
  [' 2018-1-9 ', '2018-01-09'],
  ['2018/10/29', '2018-10-29'],
  ['2018.10.29', '2018-10-29'],
  ['2018–10–29', '2018-10-29'],
  ['29.10.2018', '2018-10-29'],
  ['1.2.2018', '2018-02-01'],
  ['29/10/2018', '2018-10-29'],
  ['10/29/2018', '2018-10-29'],
  ['10/10/2018', '2018-10-10'],
  ['29 October 2018', '2018-10-29'],
  ['29 oct 2018', '2018-10-29'],
  ['Oct. 29, 2018', '2018-10-29'],
  ['october 29 2018', '2018-10-29'],
  ['29 октября 2018 г.', '2018-10-29'],
  ['29\u00a0октября 2018\u00a0года', '2018-10-29'],
  ['1 мая 2018', '2018-05-01'],
  ['1 май 2018', '2018-05-01'],
  ['3 июл 2018', '2018-07-03'],
  ['', undefined],
  ['   ', undefined],
  ['10/11/2018', 'ambiguous-day'],
  ['10-11-2018', 'ambiguous-day'],
  ['29.10.18', 'short-year'],
  ['2018-02-31', 'no-such-day'],
  ['29.13.2018', 'no-such-day'],
  ['31 June 2018', 'no-such-day'],
  ['0000-01-01', 'no-such-day'],
  ['29 Oc 2018', 'not-a-day'],
  ['29 Xyz 2018', 'not-a-day'],
  ['October 2018', 'not-a-day'],
  ['2018-10', 'not-a-day'],
  ['tomorrow', 'not-a-day'],
])('reads %j as %j', (text, expected) => {
  expect(read(text)).toBe(expected)
})

test('in Russian the day comes first', () => {
  expect(read('10/11/2018', 'ru')).toBe('2018-11-10')
  expect(read('12-11-2018', 'ru')).toBe('2018-11-12')
})

test('a needed day may not be empty', () => {
  expect(readNeededDay('', 'en')).toEqual({ ok: false, problem: { code: 'day-needed' } })
  expect(readNeededDay('2018-10-29', 'en')).toEqual({ ok: true, value: '2018-10-29' })
})

describe.each(languageCodes)('%s', (language) => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1900-01-01', days))

  law('what a field writes it reads', 2_000, [day], (day) => {
    expect(read(writeDay(day, language), language)).toBe(day)
  })

  law('a day in words is read', 2_000, [day], (day) => {
    const words = new Intl.DateTimeFormat(languages[language].locale, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(day))
    expect(read(words, language)).toBe(day)
  })

  law('any text is read or has a problem', 2_000, [fc.string()], (text) => {
    expect(() => read(text, language)).not.toThrow()
  })
})
