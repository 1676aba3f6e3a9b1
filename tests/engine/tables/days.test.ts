import { expect, it } from 'vitest'
import {
  dayIn,
  dayOrderOf,
  latestNumberedDay,
  readingsOf,
  severalDays,
} from '../../../src/engine/tables/days.ts'

it.each([
  ['2018-10-29'],
  ['2018/10/29'],
  ['20181029'],
  ['29.10.2018'],
  ['29.10.18'],
  ['29.10.2018 г.'],
  ['29 октября 2018 г.'],
  ['29 Oct 2018'],
  ['29-Oct-18'],
  ['October 29, 2018'],
  ['Oct 29 2018'],
  ['29. Oktober 2018'],
  ['2018-10-29T13:05:00Z'],
  ['29.10.2018 13:05'],
  ['10/29/2018 3:15:00 PM'],
  ['29/10/2018'],
  ['43402'],
  ['43402.75'],
  ['Monday, 29 October 2018, 3:15 PM'],
  ['2018-10-29 00:00:00 UTC'],
  ['Mon Oct 29 2018 10:00:00 GMT+0300 (MSK)'],
  ['понедельник, 29 октября 2018 года'],
  ['29 oct. 2018'],
  ['29 de octubre de 2018'],
  ['le 29 octobre 2018'],
  ['29 paź 2018'],
  ['29 жовтня 2018 р.'],
  ['2018年10月29日'],
])('%s is 29 October 2018', (text) => {
  const { dayFirst, monthFirst } = readingsOf(text)
  expect(dayFirst ?? monthFirst).toBe('2018-10-29')
})

it.each([
  [''],
  ['31.02.2018'],
  ['soon'],
  ['2018-13-01'],
  ['99/99/2018'],
  ['1'],
  ['2018-10'],
  ['201810'],
  ['0218-10-29'],
  ['1900-01-00'],
  ['5 jui 2018'],
  ['29 стыч 2018'],
])('%s is no day', (text) => {
  expect(readingsOf(text)).toEqual({ dayFirst: undefined, monthFirst: undefined, yearFirst: undefined })
})

it('lets a column decide the order, and asks where it cannot', () => {
  expect(dayOrderOf(['01/02/2018', '13/02/2018', '14/02/2018'])).toBe('day-first')
  expect(dayOrderOf(['01/02/2018', '02/13/2018', '02/14/2018'])).toBe('month-first')
  expect(dayOrderOf(['13/02/2018'])).toBe('day-first')
  // One alone may be a slip of the fingers.
  expect(dayOrderOf(['01/02/2018', '13/02/2018'])).toBeNull()
  expect(dayOrderOf(['05.01.18', '11.02.18'])).toBeNull()
  expect(dayOrderOf(['05.01.18', '29.10.18', '30.10.18'])).toBe('day-first')
  expect(dayOrderOf(['01/02/2018', '03/04/2018'])).toBeNull()
  expect(dayOrderOf(['01/01/2018', '2018-03-04', '5.6.2018'])).toBe('either')
  expect(dayIn('01/02/2018', { order: 'month-first', calendar: '1900' })).toBe('2018-01-02')
  expect(dayIn('01/02/2018', { order: 'day-first', calendar: '1900' })).toBe('2018-02-01')
})

it('counts the days of numbers as the workbook does', () => {
  expect(dayIn('43402', { order: 'day-first', calendar: '1900' })).toBe('2018-10-29')
  expect(dayIn('41940', { order: 'day-first', calendar: '1904' })).toBe('2018-10-29')
  expect(dayIn('29.10.2018', { order: 'day-first', calendar: '1904' })).toBe('2018-10-29')
  expect(latestNumberedDay(['41000', '43105', 'soon', '2018-10-29'])).toEqual({
    text: '43105',
    '1900': '2018-01-05',
    '1904': '2022-01-06',
  })
  expect(latestNumberedDay(['2018-10-29', '12'])).toBeNull()
})

it.each([
  ['05.01.2018; 20.02.2018', ['05.01.2018', '20.02.2018']],
  ['2018-01-05\n2018-02-20', ['2018-01-05', '2018-02-20']],
  ['January 5, 2018; February 20, 2018', ['January 5, 2018', 'February 20, 2018']],
  ['05.01.2018 and 20.02.2018', ['05.01.2018', '20.02.2018']],
  ['43105;43151', ['43105', '43151']],
  ['05.01.2018 20.02.2018', ['05.01.2018', '20.02.2018']],
  // A span, one day, a day and a word.
  ['05.01.2018 – 20.02.2018', undefined],
  ['January 5, 2018', undefined],
  ['05.01.2018, soon', undefined],
])('%j names these days', (text, days) => {
  expect(severalDays(text)).toEqual(days)
})
