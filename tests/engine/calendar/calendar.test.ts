import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isIsoDate,
  isIsoMonth,
  monthOf,
  type IsoDate,
} from '../../../src/engine/calendar/index.ts'

const first = Temporal.PlainDate.from('0001-01-01')
const last = Temporal.PlainDate.from('9999-12-31')
const span = first.until(last).days

/** Days of the years 0001 to 9999, the ends of months more often than others. */
const day: fc.Arbitrary<IsoDate> = fc.oneof(
  fc.integer({ min: 0, max: span }).map((days) => first.add({ days }).toString()),
  fc
    .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, month }) => Temporal.PlainDate.from({ year, month, day: 31 }).toString()),
)

/** The day that Temporal gives, or the first or last of the calendar where it lies beyond. */
const moved = (from: IsoDate, by: Temporal.DurationLike): IsoDate => {
  const to = Temporal.PlainDate.from(from).add(by, { overflow: 'constrain' })
  if (Temporal.PlainDate.compare(to, first) < 0) return first.toString()
  return Temporal.PlainDate.compare(to, last) > 0 ? last.toString() : to.toString()
}

const check = (property: fc.IProperty<[IsoDate, number]>): void => {
  fc.assert(property, { numRuns: 3_000 })
}

describe('agrees with Temporal', () => {
  test('a day so many days later', () => {
    check(
      fc.property(day, fc.integer({ min: -800_000, max: 800_000 }), (from, days) => {
        expect(addDays(from, days)).toBe(moved(from, { days }))
      }),
    )
  })

  test('a day so many months later', () => {
    check(
      fc.property(day, fc.integer({ min: -2_400, max: 2_400 }), (from, months) => {
        expect(addMonths(from, months)).toBe(moved(from, { months }))
      }),
    )
  })

  test('a day so many years later', () => {
    check(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (from, years) => {
        expect(addYears(from, years)).toBe(moved(from, { years }))
      }),
    )
  })

  test('the days between two days', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to).days)
      }),
      { numRuns: 3_000 },
    )
  })

  test('which days exist', () => {
    const number = (max: number) => fc.integer({ min: 0, max })
    const digits = (value: number, length: number) => String(value).padStart(length, '0')
    fc.assert(
      fc.property(number(9999), number(13), number(32), (year, month, dayOfMonth) => {
        const exists = (): boolean => {
          try {
            return Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'reject' }).year >= 1
          } catch {
            return false
          }
        }
        const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`
        expect(isIsoDate(text)).toBe(exists())
      }),
      { numRuns: 5_000 },
    )
  })
})

test.each([
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2018-02-29', false],
  ['2020-02-29', true],
  ['2100-02-29', false],
  ['2018-04-31', false],
  ['2018-12-31', true],
  ['0000-01-01', false],
  ['0001-01-01', true],
  ['9999-12-31', true],
])('%s exists: %s', (text, exists) => {
  expect(isIsoDate(text)).toBe(exists)
})

test.each([
  '',
  '2018-1-1',
  '18-01-01',
  '2018/01/01',
  '2018-01-01T00:00',
  ' 2018-01-01',
  '2018-01-01 ',
  '2018-01-01\n',
  '٢٠١٨-٠١-٠١',
  '-2018-01-01',
  '+002018-01-01',
])('%j is no day', (text) => {
  expect(isIsoDate(text)).toBe(false)
})

test.each([
  ['2018-01', true],
  ['2018-12', true],
  ['0001-01', true],
  ['0000-01', false],
  ['2018-00', false],
  ['2018-13', false],
  ['2018-1', false],
  ['2018-01-01', false],
  ['2018-01\n', false],
])('%j is a month: %s', (text, isMonth) => {
  expect(isIsoMonth(text)).toBe(isMonth)
})

test('a shorter month ends where it ends', () => {
  expect(addMonths('2018-01-31', 1)).toBe('2018-02-28')
  expect(addMonths('2018-11-30', 3)).toBe('2019-02-28')
  expect(addMonths('2018-03-31', -1)).toBe('2018-02-28')
})

test('29 February comes back as 28 February', () => {
  expect(addYears('2016-02-29', 1)).toBe('2017-02-28')
  expect(addYears('2016-02-29', 4)).toBe('2020-02-29')
})

test('what lies beyond the calendar is its end', () => {
  expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
  expect(addMonths('9999-11-30', 3)).toBe('9999-12-31')
  expect(addYears('9999-01-01', 1)).toBe('9999-12-31')
  expect(addDays('0001-01-01', -1)).toBe('0001-01-01')
  expect(addMonths('0001-01-01', -13)).toBe('0001-01-01')
})

test('the month of a day', () => {
  expect(monthOf('2018-10-29')).toBe('2018-10')
})
