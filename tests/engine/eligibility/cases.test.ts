/** Runs every worked example of tests/cases, and lets the second implementation pass them too. */
import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/engine/eligibility/assess.ts'
import { parseProfile } from '../../../src/engine/profile/parse.ts'
import { caseFiles, casesIn } from '../../support/cases/read.ts'
import { speakingOf, viewOf, withoutReasons } from '../../support/cases/view.ts'
import { oracle } from '../../support/oracle/index.ts'
import { program } from '../../support/program.ts'

describe.each(caseFiles())('%s', (name) => {
  for (const { title, profile, on, expect: expected } of casesIn(program, name))
    it(title, () => {
      expect(parseProfile(profile)).toEqual({ ok: true, profile })
      expect(speakingOf(expected, viewOf(assess(program, profile, on)))).toEqual(expected)
    })
})

describe.each(caseFiles())('%s, by the second implementation', (name) => {
  for (const { title, profile, on, expect: written } of casesIn(program, name))
    it(title, () => {
      const expected = withoutReasons(written)
      expect(speakingOf(expected, viewOf(oracle(program, profile, on)))).toEqual(expected)
    })
})
