import { expect, test } from 'vitest'
import { boxOf, evenHeights } from '../../../src/site/guide/diagram/box.ts'
import { wrapText } from '../../../src/site/guide/diagram/lines.ts'

test('a text that fits is one line', () => {
  expect(wrapText('Silver or Gold', 200, 14)).toEqual(['Silver or Gold'])
})

test('a longer one is broken between words, as late as it fits', () => {
  expect(wrapText('aaa bbb ccc ddd', 41, 10)).toEqual(['aaa bbb', 'ccc ddd'])
})

test('a word that does not fit stands alone and whole', () => {
  expect(wrapText('a electroencephalogram b', 50, 10)).toEqual(['a', 'electroencephalogram', 'b'])
})

test('a box grows with its lines, and boxes side by side with the highest', () => {
  const low = boxOf(0, 0, 300, { title: 'One line', detail: 'and one more' })
  const high = boxOf(0, 0, 60, { title: 'Several lines here', detail: 'and one more' })
  expect(high.height).toBeGreaterThan(low.height)
  expect(evenHeights(low, high).map(({ height }) => height)).toEqual([high.height, high.height])
})
