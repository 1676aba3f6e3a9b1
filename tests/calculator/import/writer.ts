/** A writer of tables that knows what it wrote, and the law that what is stored equals it. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { detectTable } from '../../../src/calculator/import/detect-table.ts'
import { openBytes } from '../../../src/calculator/import/open-table.ts'
import { readPeople } from '../../../src/calculator/import/read-people.ts'
import { readerOver } from '../../../src/calculator/import/session.ts'
import type { Profile } from '../../../src/engine/profile/types.ts'
import { achievementFinder } from '../../../src/engine/program/spelling.ts'
import { program } from '../../support/program.ts'
import { usualAnswers } from './usual-answers.ts'

const names = [
  'Ada Byron',
  'Hart, Grace',
  'Bob "Bobby" Roe',
  '"Eve Poe',
  'Петров Иван',
  'Zoé Lefèvre',
  'O\'Neil 5" Max',
]
const exams = ['70-346', '70-347', '70-533', '70-410']
const days = ['2018-01-05', '2017-11-30', '2018-02-20']
const results = {
  yes: ['Passed', 'сдан', 'bestanden', 'réussi', 'aprobado', 'OK'],
  no: ['Failed', 'не сдан', 'in progress', 'geplant', 'no aprobado', 'échec'],
}

interface Line {
  readonly name: string
  readonly exam: string
  readonly day: string
  readonly isPassed: boolean
  readonly word: number
  readonly note: string
}
const line: fc.Arbitrary<Line> = fc.record({
  name: fc.constantFrom(...names),
  exam: fc.constantFrom(...exams),
  day: fc.constantFrom(...days),
  isPassed: fc.boolean(),
  word: fc.nat(5),
  note: fc.constantFrom('', 'x', '"late" entry', 'a\nb', '5" disk', '=1+1'),
})
const form = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  /** Quotation marks round every cell, where they are needed, or as the clipboard has them. */
  quotes: fc.constantFrom('all', 'needed', 'clipboard'),
  days: fc.constantFrom('iso', 'dots', 'serial', 'long'),
  encoding: fc.constantFrom('utf-8', 'utf-8-mark', 'utf-16le'),
  fills: fc.boolean(),
  order: fc.shuffledSubarray(['Name', 'Exam', 'Date', 'Result', 'Note'], { minLength: 5, maxLength: 5 }),
})

type Form = typeof form extends fc.Arbitrary<infer Value> ? Value : never

const dayAs = (day: string, kind: string): string => {
  const [year, month, date] = day.split('-')
  if (kind === 'dots') return `${date}.${month}.${year}`
  if (kind === 'serial') return String(Date.parse(day) / 86_400_000 + 25_569)
  if (kind === 'long')
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(day))
  return day
}

function written(lines: readonly Line[], { delimiter, lineEnd, quotes, days, encoding, fills, order }: Form) {
  const separator = quotes === 'clipboard' ? '\t' : delimiter
  const quoted = (text: string) => {
    const isNeeded =
      quotes === 'clipboard'
        ? /[\t\r\n]/.test(text)
        : quotes === 'all' || /["\r\n]/.test(text) || text.includes(separator)
    return isNeeded ? `"${text.replaceAll('"', '""')}"` : text
  }
  const rows = lines.map((one, at) => ({
    Name: fills && lines[at - 1]?.name === one.name ? '' : one.name,
    Exam: one.exam,
    Date: dayAs(one.day, days),
    Result: results[one.isPassed ? 'yes' : 'no'][one.word]!,
    Note: one.note,
  }))
  const table = [order, ...rows.map((row) => order.map((heading) => row[heading as keyof typeof row]))]
  const text = table.map((cells) => cells.map(quoted).join(separator)).join(lineEnd)
  if (encoding === 'utf-16le')
    return new Uint8Array(Uint16Array.from(`\ufeff${text}`.split(''), (unit) => unit.charCodeAt(0)).buffer)
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\ufeff${text}`)
}
const empty: Profile = { format: 'competency-profile', version: 1, organization: { market: 'developed' } }
const read = readerOver(program, achievementFinder(program))
const ignore = () => undefined

/** Reads what was written. Every row is read or listed, and what is stored is what the lines say. */
function expectAsWritten(lines: readonly Line[], how: Form): void {
  const opened = openBytes(written(lines, how))({}, ignore)
  const { guess, layout } = detectTable(opened, { fill: true }, read, program.published)
  const { profile, used, unusable } = readPeople(layout, usualAnswers, empty, { read, progress: ignore })
  const expected = new Map<string, string>()
  for (const { name, exam, day, isPassed } of lines) {
    const key = `${name} ${exam}`
    if (isPassed && day > (expected.get(key) ?? '')) expected.set(key, day)
  }
  const stored = new Map(
    (profile.people ?? []).flatMap(({ name, achievements }) =>
      achievements.map(({ id, earned }) => [`${name} ${id}`, earned] as const),
    ),
  )
  expect(guess.rows).toBe(lines.length)
  expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(expected))
  expect(unusable.length).toBe(lines.filter(({ isPassed }) => !isPassed).length)
  const below = opened.rows.slice((guess.heading ?? -1) + 1).map(({ line }) => line)
  const accounted = [...used.map(({ line }) => line), ...unusable.map(({ row }) => row.line)]
  expect(accounted.sort((one, other) => one - other)).toEqual(below)
}

/** Checks that what was written is what is stored, for so many tables. */
export const checkWritten = (parameters: fc.Parameters<[Line[], Form]>): void =>
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), form, (lines, how) => {
      expectAsWritten(lines, how)
    }),
    parameters,
  )
