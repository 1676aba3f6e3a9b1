import { expect, test } from 'vitest'
import { guideMessages } from '../../../src/site/guide/messages/index.ts'

const { en, ru } = guideMessages

test('reminders before and after the anniversary', () => {
  expect([-15, 23].map(en.reminder)).toEqual(['15\u00a0days before the anniversary', '23\u00a0days after it'])
  expect([-15, 23].map(ru.reminder)).toEqual(['за 15\u00a0дней до годовщины', 'через 23\u00a0дня после неё'])
})

test('rules in their unit', () => {
  expect(en.rule('subscriptionYears', 1)).toBe('1\u00a0year')
  expect(ru.rule('daysBetweenAssociations', 30)).toBe('30\u00a0дней')
})
