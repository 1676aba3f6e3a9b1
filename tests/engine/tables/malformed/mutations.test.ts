import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleIn } from '../../../../src/calculator/app/sample.ts'
import { parseProfile } from '../../../../src/engine/profile/parse.ts'
import { bring } from './bring.ts'
import { hostileTexts, utf8 } from './file.ts'
import { aroundSheet, wholeSheet, wholeWorkbook } from './workbooks.ts'

interface Mutation {
  /** Where, as a share of the length. */
  readonly at: number
  readonly removed: number
  readonly inserted: Uint8Array
}
const pieces = [',', ';', '\t', '"', '\r', '\n', '\0', 'PK', '<', '>', '{', '[', 'e9', '-', 'MCID'].map(utf8)
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(12),
  inserted: fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.constantFrom(...pieces),
    fc.constantFrom(...hostileTexts.filter(({ length }) => length < 100).map(utf8)),
  ),
})
const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 })

const mutated = (whole: Uint8Array, changes: readonly Mutation[]): Uint8Array =>
  changes.reduce((bytes, { at, removed, inserted }) => {
    const start = Math.floor(bytes.length * at)
    const rest = bytes.subarray(start + removed)
    const next = new Uint8Array(start + inserted.length + rest.length)
    next.set(bytes.subarray(0, start))
    next.set(inserted, start)
    next.set(rest, start + inserted.length)
    return next
  }, whole)

const wholeTable = utf8(
  `MCID,Name,E-mail,Exam,Date,Valid until,Associated to PC
1,Ada Lindqvist,ada@example.com,70-346,05/06/2017,,Yes
,Боб,bob@example.com,"MCSA: Office 365",13/01/2018,2019-01-13,No
3,"Eve, ""E.""",,70-347,1 May 2018,,
`,
)
const wholeProfile = utf8(JSON.stringify(sampleIn('ru')))

const asItIs = (bytes: Uint8Array) => bytes

test.each([
  ['a table', wholeTable, asItIs, 1_500],
  ['a workbook', wholeWorkbook, asItIs, 200],
  ['a sheet', wholeSheet, aroundSheet, 300],
])('%s, altered anywhere, is read or refused', (_, whole, fileOf, numRuns) => {
  fc.assert(
    fc.property(mutations, (changes) => {
      const brought = bring(fileOf(mutated(whole, changes)))
      if (!('problem' in brought)) expect(brought).toMatchObject({ isProfile: true, isTwiceTheSame: true })
    }),
    { numRuns },
  )
})

test('a profile, altered anywhere, is read as it stands or refused', () => {
  fc.assert(
    fc.property(mutations, (changes) => {
      let json: unknown
      try {
        json = JSON.parse(new TextDecoder().decode(mutated(wholeProfile, changes)))
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError)
        return
      }
      const parsed = parseProfile(json)
      if (parsed.ok) expect(parsed.profile).toEqual(json)
      else expect(parsed.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

const leaf = fc.oneof(
  fc.constantFrom(...hostileTexts.slice(0, 20)),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
)

test('JSON of any shape around a profile is read as it stands or refused', () => {
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('json'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom('id', 'people', 'achievements', '__proto__', 'month'), tie('json')),
    ),
  }))
  const keys = fc.constantFrom(...Object.keys(sampleIn('en')), '__proto__', 'constructor')
  fc.assert(
    fc.property(keys, json, (key, value) => {
      const claimed = JSON.parse(JSON.stringify({ ...sampleIn('en'), [key]: value })) as unknown
      const parsed = parseProfile(claimed)
      if (parsed.ok) expect(parsed.profile).toEqual(claimed)
      else expect(parsed.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})
