import { beforeAll, expect, test } from 'vitest'
import { multiHittingSet, type Signature } from '../../../src/engine/planning/multi-hitting-set.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { chance, type Chance } from './support/chance.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

const isIn = ({ sets }: Signature, set: number) => (sets & (1 << set)) !== 0

function optimum(needs: readonly number[], signatures: readonly Signature[]): number | null {
  const outcome = solver({
    variables: signatures.map(({ people }) => ({ atMost: people })),
    constraints: needs.map((need, set) => ({
      terms: signatures.flatMap((signature, at) => (isIn(signature, set) ? [[at, 1] as const] : [])),
      atLeast: need,
    })),
    objective: signatures.map((_, at) => [at, 1] as const),
  })
  return outcome.status === 'optimal' ? outcome.values.reduce((total, number) => total + number, 0) : null
}

function instance(random: Chance, most: number) {
  const sets = 1 + random.below(5)
  const all = Array.from({ length: 2 ** sets - 1 }, (_, at) => at + 1)
  const signatures = random
    .some(all, 1 + random.below(all.length))
    .map((bits) => ({ sets: bits, people: 1 + random.below(most) }))
  const able = Array.from({ length: sets }, (_, set) =>
    signatures.filter((signature) => isIn(signature, set)).reduce((total, { people }) => total + people, 0),
  )
  return { signatures, needs: able.map((people) => Math.ceil(people * random())) }
}

test.each([3, 10, 100, 3000])(
  'the multiHittingSet of up to %i people a signature are those of an integer program',
  (most) => {
    for (let seed = 0; seed < 250; seed++) {
      const { needs, signatures } = instance(chance(seed), most)
      const found = multiHittingSet(needs, signatures)!
      const at = `seed ${seed}`
      needs.forEach((need, set) => {
        const people = signatures.reduce(
          (total, signature, index) => total + (isIn(signature, set) ? found[index]! : 0),
          0,
        )
        expect(people, at).toBeGreaterThanOrEqual(need)
      })
      signatures.forEach(({ people }, index) => expect(found[index]!).toBeLessThanOrEqual(people))
      expect(
        found.reduce((total, number) => total + number, 0),
        at,
      ).toBe(optimum(needs, signatures))
    }
  },
)

test('not enough people are told from enough', () => {
  expect(
    multiHittingSet(
      [2, 1],
      [
        { sets: 0b01, people: 1 },
        { sets: 0b10, people: 5 },
      ],
    ),
  ).toBeNull()
  expect(multiHittingSet([], [])).toEqual([])
})
