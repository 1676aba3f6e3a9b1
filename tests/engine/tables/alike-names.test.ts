import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelyPairs } from '../../../src/engine/tables/likely-names.ts'
import { alikeNames } from '../../../src/engine/tables/alike-names.ts'
import type { Entry } from '../../../src/engine/tables/entries.ts'
import { withOneName } from '../../../src/engine/tables/join-names.ts'
import { foldedWords } from '../../../src/engine/tables/name-letters.ts'

const row = { line: 2, cells: [] }
const entry = (name: string, email?: string, mcid?: string): Entry => ({
  row,
  name,
  email,
  mcid,
  achievement: '70-346',
  earned: undefined,
  expires: undefined,
  associated: undefined,
  leavesOn: undefined,
})
const alike = (...entries: readonly Entry[]) =>
  alikeNames(entries, []).map(({ names, isSure }) => [...names, isSure])

it.each([
  // Only the writing differs.
  ['Byron, Ada', 'Ada Byron', true],
  ['Zoé Lefèvre', 'ZOE LEFEVRE', true],
  // Something else may.
  ['A. Lovelace', 'Ada Lovelace', false],
  ['Петров И. С.', 'Иван Сергеевич Петров', false],
  ['Петров И.', 'Иван Сергеевич Петров', false],
  ['Иван Петров', 'Ivan Petrov', false],
  ['Petrov Ivan', 'Иван Петров', false],
  ['Сергей Соловьёв', 'Sergey Solovyov', false],
  ['Jürgen Groß', 'Juergen Gross', false],
  ['Ivan Petrov', 'Петров Иван Сергеевич', false],
  ['Ada Byron', 'Ada King Byron', false],
  ['Grace Hopkins', 'Grace Hopkims', false],
  ['Grace Hopkins', 'Grace Hopknis', false],
  ['Grace Hopkins', 'Grace Hopkinss', false],
])('%s and %s may be one', (one, other, isSure) => {
  expect(alike(entry(one), entry(other))).toEqual([[one, other, isSure]])
})

it.each([
  ['Ada Byron', 'Ada Hart'],
  ['A. Lovelace', 'Grace Lovelace'],
  ['Анна Иванова', 'Инна Иванова'],
  ['Person 001', 'Person 002'],
  ['Ada', 'Ada'],
])('%s and %s are not taken for one', (one, other) => {
  expect(alike(entry(one), entry(other))).toEqual([])
})

it('numbers and addresses say who can’t be one, or already is', () => {
  expect(alike(entry('A. Byron', 'a@x.example'), entry('Ada Byron', 'ada@x.example'))).toHaveLength(1)
  expect(alike(entry('A. Byron', 'a@x.example'), entry('Ada Byron', 'ada@y.example'))).toEqual([])
  expect(alike(entry('A. Byron', 'a@x.example'), entry('Ada Byron', 'a@x.example'))).toEqual([])
  expect(alike(entry('A. Byron', undefined, '1'), entry('Ada Byron', undefined, '2'))).toEqual([])
})

it('joins what the visitor has ticked, under the name that reads best and one address', () => {
  const entries = [entry('A. Byron', 'a@x.example'), entry('Ada Byron', 'ada@x.example'), entry('Eve')]
  const joined = withOneName(entries, alikeNames(entries, []), [])
  expect(joined.map(({ name, email }) => [name, email])).toEqual([
    ['Ada Byron', 'a@x.example'],
    ['Ada Byron', 'a@x.example'],
    ['Eve', undefined],
  ])
})

it('calls people as they are called already', () => {
  const known = [{ id: 'mcid:7', name: 'I. Petrov', achievements: [] }]
  const entries = [entry('Иван Петров')]
  const pairs = alikeNames(entries, known)
  expect(withOneName(entries, pairs, known)).toMatchObject([{ name: 'I. Petrov', mcid: '7' }])
})

it('takes little longer for many names', () => {
  const name = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...'abdegiklmnoprstuv'), minLength: 5, maxLength: 9 }),
      fc.nat(25),
    )
    .map(([last, first]) => `${String.fromCodePoint(65 + first)}ohann ${last}`)
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 40 }), (names) => {
      const found = alikeNames(
        names.map((one) => entry(one)),
        [],
      )
      // Every pair is compared here.
      const words = names.map((one) => foldedWords(one).toSorted().join(' '))
      const same = names.flatMap((one, at) =>
        names.flatMap((other, place) => (place > at && words[at] === words[place] ? [[one, other]] : [])),
      )
      for (const [one, other] of same)
        expect(found.some(({ names }) => names.includes(one!) && names.includes(other!))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

describe('of many names that have much in common', () => {
  /** How often a name is looked at, for each of them. */
  function looksAt(names: readonly string[]): number {
    let looks = 0
    const counted = names.map((name) => {
      const words = name.split(' ')
      return {
        get words() {
          looks += 1
          return words
        },
      }
    })
    likelyPairs(counted)
    return looks / names.length
  }
  const letter = (at: number) => String.fromCharCode(97 + (at % 26))
  const own = (at: number) => letter(at) + letter(at / 26) + letter(at / 676)
  const of = (name: (at: number) => string) => Array.from({ length: 4_000 }, (_, at) => name(at))

  it.each([
    ['initials', of((at) => (at % 2 ? `a byron ${own(at)}` : `ada byron ${own(at)}`))],
    [
      'initials of all letters',
      of((at) => (at % 2 ? `${letter(at)} byron ${own(at)}` : `${own(at)} byron king`)),
    ],
    ['middle names', of((at) => (at % 2 ? `ada ${own(at)}` : `ada ${own(at)} byron`))],
    ['one letter', of((at) => `ada byron lovelace${letter(at)}`)],
  ])('each is held against few: %s', (_, names) => expect(looksAt(names)).toBeLessThan(500))

  it('the few are found nevertheless', () => {
    const crowd = of((at) => `${own(at)} byron`)
    const pairs = likelyPairs(
      [...crowd, 'q smithson', 'quentin smithson'].map((name) => ({ words: name.split(' ') })),
    )
    expect(pairs.map((pair) => pair.map(({ words }) => words.join(' ')))).toContainEqual([
      'q smithson',
      'quentin smithson',
    ])
  })

  it('one of a thousand letters is not taken apart', () => {
    const long = ['x', 'y'].map((end) => ({ words: ['ada', 'b'.repeat(900) + end] }))
    const short = ['x', 'y'].map((end) => ({ words: ['ada', 'b'.repeat(60) + end] }))
    expect([likelyPairs(long).length, likelyPairs(short).length]).toEqual([0, 1])
  })
})
