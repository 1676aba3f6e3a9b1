/** Columns that come again, as rows: against a plain writer of numbered headings, in any order. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recurringColumns, unrolled } from '../../../src/engine/tables/recurring.ts'
import type { Field } from '../../../src/engine/tables/columns.ts'

test.each([
  ['Exam 1', 'Exam 2'],
  ['Exam #1', 'Exam #2'],
  ['Экзамен №1', 'Экзамен №2'],
  ['1st Exam', '2nd Exam'],
  ['Exam_1', 'Exam_2'],
  ['Exam1', 'Exam2'],
  ['Exam', 'Exam'],
  ['Exam', 'Exam.1'],
  ['Exam (1)', 'Exam (2)'],
  ['1-я попытка', '2-я попытка'],
  ['First attempt', 'Second attempt'],
  ['1. Versuch', '2. Versuch'],
])('%s and %s are one column twice', (one, other) => {
  expect(recurringColumns(['Name', one, other]).map((found) => found?.time)).toEqual([undefined, 0, 1])
})

test.each([
  ['70-346', '70-347'],
  ['Windows Server 2012', 'Windows Server 2016'],
  ['Exam', 'Date'],
  ['Q1 2018', 'Q2 2018'],
  ['', ''],
])('%s and %s are two columns', (one, other) => {
  expect(recurringColumns([one, other])).toEqual([undefined, undefined])
})

const cell = fc.constantFrom('', 'a', 'b')
const times = fc.integer({ min: 2, max: 4 })

test('each time of which something is said is a row, and a row that says nothing stays', () => {
  fc.assert(
    fc.property(
      times.chain((count) =>
        fc.record({
          count: fc.constant(count),
          rows: fc.array(
            fc.array(fc.record({ exam: cell, date: cell }), { minLength: count, maxLength: count }),
          ),
          order: fc.shuffledSubarray(
            Array.from({ length: count }, (_, at) => [
              `exam ${String(at + 1)}`,
              `date ${String(at + 1)}`,
            ]).flat(),
            { minLength: count * 2 },
          ),
        }),
      ),
      ({ rows, order }) => {
        const headings = ['Name', ...order]
        const columns = headings.map((heading): Field =>
          heading === 'Name' ? 'name' : heading.startsWith('exam') ? 'achievement' : 'earned',
        )
        const cellsOf = (row: (typeof rows)[number], line: number) => [
          `N${String(line)}`,
          ...order.map((heading) => {
            const [field, number] = heading.split(' ')
            return row[Number(number) - 1]![field as 'exam' | 'date']
          }),
        ]
        const body = unrolled(
          { columns, rows: rows.map((row, line) => ({ line, cells: cellsOf(row, line) })) },
          headings,
        )
        const at = (field: Field) => body.columns.indexOf(field)
        const found = body.rows.map(({ line, cells }) => [
          line,
          cells[at('name')],
          cells[at('achievement')],
          cells[at('earned')],
        ])
        const expected = rows.flatMap((row, line) => {
          const said = row.filter(({ exam, date }) => exam !== '' || date !== '')
          const some = said.length > 0 ? said : [{ exam: '', date: '' }]
          return some.map(({ exam, date }) => [line, `N${String(line)}`, exam, date])
        })
        expect(found).toEqual(expected)
      },
    ),
    { numRuns: 100 },
  )
})
