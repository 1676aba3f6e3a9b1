import { expect, test } from 'vitest'
import { requirementsMessages } from '../../../src/site/requirements/messages/index.ts'

const { en, ru } = requirementsMessages

test('people', () => {
  expect([1, 2].map(en.people)).toEqual(['1\u00a0person', '2\u00a0people'])
  expect([1, 2, 5, 21].map(ru.people)).toEqual([
    '1\u00a0сотрудник',
    '2\u00a0сотрудника',
    '5\u00a0сотрудников',
    '21\u00a0сотрудник',
  ])
})
