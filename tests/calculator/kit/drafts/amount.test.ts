import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAmount, readCount, writeAmount } from '../../../../src/calculator/kit/drafts/amount.ts'
import type { Language } from '../../../../src/engine/program/types.ts'
import { languageCodes } from '../../../../src/language/languages.ts'
import { law } from '../../../support/law.ts'

const read = (text: string, language: Language) => {
  const draft = readAmount(text, language)
  return draft.ok ? draft.value : draft.problem.code
}

test.each([
  ['12000', 12000, 12000],
  ['0', 0, 0],
  ['12 000', 12000, 12000],
  ['12\u00a0000', 12000, 12000],
  ['12\u202f000', 12000, 12000],
  ["12'000", 12000, 12000],
  ['12,5', 12.5, 12.5],
  ['12.5', 12.5, 12.5],
  ['0.125', 0.125, 0.125],
  ['12,000', 12000, 'ambiguous-number'],
  ['12.000', 'ambiguous-number', 'ambiguous-number'],
  ['1,234,567.50', 1234567.5, 'not-a-number'],
  ['1.234.567', 'not-a-number', 1234567],
  ['$12,000', 12000, 'ambiguous-number'],
  ['US$ 12000', 12000, 12000],
  ['12 000 $', 12000, 12000],
  ['12000 USD', 12000, 12000],
  ['12000 долл. США', 12000, 12000],
  ['-5', 'below-zero', 'below-zero'],
  ['−5', 'below-zero', 'below-zero'],
  ['', undefined, undefined],
  ['$', 'not-a-number', 'not-a-number'],
  ['1e3', 'not-a-number', 'not-a-number'],
  ['12k', 'not-a-number', 'not-a-number'],
  ['many', 'not-a-number', 'not-a-number'],
  ['9'.repeat(400), 'not-a-number', 'not-a-number'],
])('reads %j as %j in English, as %j in Russian', (text, english, russian) => {
  expect(read(text, 'en')).toBe(english)
  expect(read(text, 'ru')).toBe(russian)
})

describe.each(languageCodes)('%s', (language) => {
  law('what a field writes it reads', 2_000, [fc.nat({ max: 10_000_000 })], (cents) => {
    expect(read(writeAmount(cents / 100, language), language)).toBe(cents / 100)
  })
})

test('a count is a whole number from one to the most', () => {
  expect(readCount(' 3 ', 1000)).toEqual({ ok: true, value: 3 })
  for (const text of ['', '0', '1001', '2.5', 'three', '-1'])
    expect(readCount(text, 1000), text).toEqual({ ok: false, problem: { code: 'not-a-count', most: 1000 } })
})
