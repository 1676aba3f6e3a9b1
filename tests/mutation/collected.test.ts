/** What is collected of a file of tests. */
import { expect, test } from 'vitest'
import * as collecting from './collected.ts'

test('tests are collected by their names and run when they are asked for', async () => {
  const ran: unknown[] = []
  const found = await collecting.testsIn('some.test.ts', () => {
    collecting.beforeAll(() => ran.push('before'))
    collecting.describe('outer', () => {
      collecting.test.each([[1, 'one'], 2])('each', (...values: unknown[]) => ran.push(values))
      collecting.afterAll(() => ran.push('after'))
    })
    collecting.it('last', { timeout: 1 }, () => ran.push('last'))
    return Promise.resolve()
  })
  expect(ran).toEqual([])
  expect(found.map(({ name }) => name)).toEqual(['outer > each (1)', 'outer > each (2)', 'last'])
  expect(new Set(found.map(({ id }) => id)).size).toBe(3)
  expect(found.map(({ file }) => file)).toEqual(['some.test.ts', 'some.test.ts', 'some.test.ts'])
  for (const { body } of found) body()
  expect(ran).toEqual([[1, 'one'], [2], 'last'])
  const [first, , last] = found
  expect([first!.scope.after.length, first!.scope.parent!.before.length]).toEqual([1, 1])
  expect(last!.scope.after).toEqual([])
})

test('what fails softly is noticed, too', () => {
  expect(() => collecting.expect.soft(1).toBe(2)).toThrow()
  expect(() => collecting.expect(1).toBe(2)).toThrow()
  expect(() => collecting.expect({ a: [1] }).toEqual({ a: collecting.expect.any(Array) })).not.toThrow()
})
