import { expect, test } from 'vitest'
import { formatAmount, formatDay, formatMonth } from '../../../src/site/messages/format.ts'
import { textIn } from '../../../src/site/messages/index.ts'

const { en, ru } = { en: textIn('en'), ru: textIn('ru') }

test('people', () => {
  expect([1, 2].map(en.requirements.people)).toEqual(['1 person', '2 people'])
  expect([1, 2, 5, 21].map(ru.requirements.people)).toEqual([
    '1\u00a0человек',
    '2\u00a0человека',
    '5\u00a0человек',
    '21\u00a0человек',
  ])
})

test('amounts', () => {
  expect(formatAmount('en', 'usd', 15000)).toBe('$15,000')
  expect(formatAmount('ru', 'usd', 15000)).toBe('15\u00a0000\u00a0$')
  expect(formatAmount('en', 'customers', 1)).toBe('1 customer')
  expect(formatAmount('ru', 'seats', 1000)).toBe('1\u00a0000\u00a0рабочих мест')
})

test('days and months', () => {
  expect(formatDay('en', '2018-10-29')).toBe('29 October 2018')
  expect(formatDay('ru', '2018-10-29')).toMatch(/^29 октября 2018\sг\.$/)
  expect(formatMonth('en', '2018-10-29')).toBe('October 2018')
  expect(formatMonth('ru', '2018-10-29')).toMatch(/^октябрь 2018\sг\.$/)
})

test('reminders before and after the anniversary', () => {
  expect([-15, 23].map(en.reminder)).toEqual(['15 days before the anniversary', '23 days after it'])
  expect([-15, 23].map(ru.reminder)).toEqual(['за 15\u00a0дней до годовщины', 'через 23\u00a0дня после неё'])
})
