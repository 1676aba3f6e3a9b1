import { expect, test } from 'vitest'
import { anniversaryDays } from '../../../src/site/guide/anniversary/days.ts'
import { labelWidth, marksOf } from '../../../src/site/guide/anniversary/line.ts'
import { detailSize, titleSize } from '../../../src/site/guide/diagram/box.ts'
import { wrapText } from '../../../src/site/guide/diagram/lines.ts'
import { guideMessages } from '../../../src/site/guide/messages/index.ts'
import { languageCodes } from '../../../src/language/languages.ts'
import { program } from '../../support/program.ts'

const days = anniversaryDays(program.rules, '2018-09-01')

test('the days of the example in the source', () => {
  expect(days.map(({ event, date }) => `${date} ${event}`)).toEqual([
    '2019-08-17 reminder',
    '2019-09-01 anniversary',
    '2019-09-02 opens',
    '2019-09-24 reminder',
    '2019-10-01 closes',
    '2019-10-02 lost',
    '2020-08-31 next',
  ])
})

test('a package bought on 29 February', () => {
  expect(anniversaryDays(program.rules, '2020-02-29')[1]).toEqual({
    event: 'anniversary',
    date: '2021-02-28',
    offset: 0,
  })
})

test('the days stand on the line true to scale', () => {
  const marks = marksOf(days, 0)
  const [first, second] = marks
  const perDay = (second!.y - first!.y) / (second!.offset - first!.offset)
  expect(marks.map(({ y }) => y)).toEqual(marks.map(({ offset }) => (offset - first!.offset) * perDay))
})

test('no label covers another, and none stands above its day', () => {
  const marks = marksOf(days, 0)
  const gaps = marks.slice(1).map(({ labelY }, index) => labelY - marks[index]!.labelY)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * titleSize)
  expect(marks.filter(({ y, labelY }) => labelY < y)).toEqual([])
})

test.each(languageCodes)('every label fits beside the line, %s', (language) => {
  const { label, year, window, without } = guideMessages[language].anniversary
  const tooLong = [
    ...Object.values(label).map((text) => [text, titleSize] as const),
    ...[year, window, without].map((text) => [text, detailSize] as const),
  ].filter(([text, size]) => wrapText(text, labelWidth, size).length > 1)
  expect(tooLong).toEqual([])
})
