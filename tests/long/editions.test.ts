/** Thousands of profiles through all editions, on other values each time: the engine agrees with the second implementation. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/engine/eligibility/assess.ts'
import { expectAgreement, situationNear } from '../support/by-all-editions.ts'
import { editionIds, editionOf, editions } from '../support/editions.ts'

const profiles = 500

test.each(editionIds)('profiles that come near to the levels of %s', (id) => {
  let told = 0
  fc.assert(
    fc.property(situationNear(editionOf(id)), (situation) => {
      expectAgreement(situation)
      const answers = editions.map((edition) => {
        const { competencies } = assess(edition, situation.profile, situation.on)
        const met = Object.entries(competencies).flatMap(([id, { levels }]) =>
          Object.entries(levels).flatMap(([level, status]) => (status === 'met' ? [`${id} ${level}`] : [])),
        )
        return met.toSorted().join()
      })
      if (new Set(answers).size > 1) told += 1
    }),
    { numRuns: profiles },
  )
  console.log(
    `${id}: ${profiles} profiles by ${editions.length} editions, ${told} reach other levels by some`,
  )
  expect(told).toBeGreaterThan(0)
})
