import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChanges, diffEditions, mirrored, rulesOf } from '../../../src/engine/editions/index.ts'
import type { Program } from '../../../src/engine/program/index.ts'
import { editions } from '../../support/editions.ts'

/** An edition of which some competencies, and some levels of the others, are taken away. */
const thinned = fc
  .record({
    edition: fc.constantFrom(...editions),
    without: fc.array(fc.nat(), { maxLength: 4 }),
    unpublished: fc.array(fc.nat(), { maxLength: 4 }),
  })
  .map(({ edition, without, unpublished }): Program => {
    const ids = Object.keys(edition.competencies)
    const gone = new Set(without.map((at) => ids[at % ids.length]))
    const bare = new Set(unpublished.map((at) => ids[at % ids.length]))
    const competencies = Object.fromEntries(
      Object.entries(edition.competencies).flatMap(([id, competency]) => {
        if (gone.has(id)) return []
        if (!bare.has(id)) return [[id, competency]]
        const paths = Object.fromEntries(
          Object.entries(competency.paths).map(([path, { silver: _, ...rest }]) => [path, rest]),
        )
        return [[id, { ...competency, paths }]]
      }),
    )
    return { ...edition, competencies }
  })

const inOrder = (changes: readonly unknown[]): readonly string[] =>
  changes.map((change) => JSON.stringify(change)).toSorted()

test('an edition does not differ from itself', () => {
  for (const edition of editions) expect(diffEditions(edition, edition)).toEqual([])
})

test('a difference turned round is the difference the other way, and applied gives the other edition', () => {
  fc.assert(
    fc.property(thinned, thinned, (one, other) => {
      const changes = diffEditions(one, other)
      expect(inOrder(mirrored(diffEditions(other, one)))).toEqual(inOrder(changes))
      expect(applyChanges(rulesOf(one), changes)).toEqual(rulesOf(other))
    }),
    { numRuns: 60 },
  )
})
