/** Runs every worked example of tests/cases/editions by each edition that it names, and lets the second implementation pass them. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { parseProfile } from '../../../src/engine/profile/parse.ts'
import { profileOf } from '../../support/cases/profile.ts'
import { checkCaseFile } from '../../support/cases/read.ts'
import type { Expectation, WrittenCase } from '../../support/cases/schema.ts'
import { speakingOf, viewOf, withoutReasons } from '../../support/cases/view.ts'
import { editionIds, editionOf, editions } from '../../support/editions.ts'
import { oracle } from '../../support/oracle/index.ts'

type CaseByEdition = Omit<WrittenCase, 'expect' | 'days' | 'unknown'> & {
  readonly by: Readonly<Record<string, Expectation>>
}

const folder = 'tests/cases/editions'
const cases = readdirSync(folder).flatMap(
  (name) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as CaseByEdition[],
)
/** What one edition names, another needn't know. */
const named = [
  ...new Set(
    editions.flatMap(({ achievements, metrics, attestations }) =>
      [achievements, metrics, attestations].flatMap((record) => Object.keys(record)),
    ),
  ),
]

describe.each(cases)('$case', ({ by, ...given }) => {
  it.each(Object.entries(by))('by the rules of %s', (id, written) => {
    const edition = editionOf(id)
    const [read] = checkCaseFile(edition, given.case, {
      cases: [{ ...given, unknown: named, expect: written }],
    }).cases!
    const profile = profileOf(read!)
    const on = given.on ?? edition.published
    const expected = read!.expect!
    expect(parseProfile(profile)).toEqual({ ok: true, profile })
    expect(speakingOf(expected, viewOf(assess(edition, profile, on)))).toEqual(expected)
    const plain = withoutReasons(expected)
    expect(speakingOf(plain, viewOf(oracle(edition, profile, on)))).toEqual(plain)
  })
})

test('every edition is told by an example', () => {
  expect([...new Set(cases.flatMap(({ by }) => Object.keys(by)))].toSorted()).toEqual(editionIds)
})
