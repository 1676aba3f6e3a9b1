import { beforeAll, expect, test } from 'vitest'
import {
  fewestAtLeast,
  multiHittingSet,
  type Signature,
} from '../../../src/engine/planning/multi-hitting-set.ts'
import { loadHighs } from '../../../src/engine/planning/highs.ts'
import type { Solver } from '../../../src/engine/planning/integer-program.ts'
import { tries } from '../../support/law.ts'
import { chance, type Chance } from './support/chance.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadHighs()
})

const isIn = ({ sets }: Signature, set: number) => sets.includes(set)

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
  const signatures = random.some(all, 1 + random.below(all.length)).map((bits) => ({
    sets: Array.from({ length: sets }, (_, set) => set).filter((set) => bits & (1 << set)),
    people: 1 + random.below(most),
  }))
  const able = Array.from({ length: sets }, (_, set) =>
    signatures.filter((signature) => isIn(signature, set)).reduce((total, { people }) => total + people, 0),
  )
  return { signatures, needs: able.map((people) => Math.ceil(people * random())) }
}

test.each([3, 10, 100, 3000])(
  'the multiHittingSet of up to %i people a signature are those of an integer program',
  (most) => {
    for (let seed = 0; seed < tries(250); seed++) {
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

/** The fewest people by trying all numbers, or `null`. */
function slowly(needs: readonly number[], signatures: readonly Signature[]): number | null {
  const totals = (at: number, left: readonly number[]): readonly number[] => {
    if (left.every((need) => need <= 0)) return [0]
    const signature = signatures[at]
    if (!signature) return []
    return Array.from({ length: signature.people + 1 }, (_, number) => number).flatMap((number) =>
      totals(
        at + 1,
        left.map((need, set) => (isIn(signature, set) ? need - number : need)),
      ).map((others) => number + others),
    )
  }
  const all = totals(0, needs)
  return all.length > 0 ? Math.min(...all) : null
}

test('of few people the fewest are those that trying all finds, and no bound is above them', () => {
  for (let seed = 0; seed < 150; seed++) {
    const random = chance(seed)
    const sets = 1 + random.below(3)
    const signatures = Array.from({ length: 1 + random.below(4) }, () => ({
      sets: random.some(
        Array.from({ length: sets }, (_, set) => set),
        1 + random.below(sets),
      ),
      people: 1 + random.below(3),
    }))
    const needs = Array.from({ length: sets }, () => random.below(4))
    const [found, fewest] = [multiHittingSet(needs, signatures), slowly(needs, signatures)]
    expect(found?.reduce((total, number) => total + number, 0) ?? null, `seed ${seed}`).toBe(fewest)
    expect(fewestAtLeast(needs, signatures), `seed ${seed}`).toBeLessThanOrEqual(fewest ?? Infinity)
  }
})

test('a bound is that of the sets together, where nobody is in all of them', () => {
  const each = (...sets: readonly number[]): Signature => ({ sets, people: 5 })
  expect(fewestAtLeast([2, 3], [each(0), each(1)])).toBe(5)
  expect(fewestAtLeast([2, 3], [each(0, 1)])).toBe(3)
  expect(fewestAtLeast([2, 2, 2], [each(0, 1), each(1, 2), each(0, 2)])).toBe(3)
  expect(fewestAtLeast([1, 1, 1], [each(0, 1), each(1, 2), each(0, 2)])).toBe(2)
  expect(fewestAtLeast([6], [each(0)])).toBe(Infinity)
  // Of seven sets and more only each, each two and all of them are looked at.
  const seven = Array.from({ length: 7 }, (_, set) => each(set))
  expect(fewestAtLeast([1, 1, 1, 1, 1, 1, 1], seven)).toBe(7)
  expect(fewestAtLeast([0, 0, 0, 0, 0, 1, 2], seven)).toBe(3)
})

test('not enough people are told from enough', () => {
  expect(
    multiHittingSet(
      [2, 1],
      [
        { sets: [0], people: 1 },
        { sets: [1], people: 5 },
      ],
    ),
  ).toBeNull()
  expect(multiHittingSet([], [])).toEqual([])
})

test('more sets than a number has bits are told apart', () => {
  const sets = Array.from({ length: 40 }, (_, set) => set)
  const signatures = [...sets.map((set) => ({ sets: [set], people: 3 })), { sets: [0, 32], people: 1 }]
  const found = multiHittingSet(
    sets.map(() => 1),
    signatures,
  )!
  expect(found.reduce((total, number) => total + number, 0)).toBe(39)
  expect(found.at(-1)).toBe(1)
})

test('work that comes to an end leaves the best that was found', () => {
  const { needs, signatures } = instance(chance(7), 3000)
  const found = multiHittingSet(needs, signatures, { left: 0 })!
  needs.forEach((need, set) => {
    const able = signatures.map((signature, at) => (isIn(signature, set) ? found[at]! : 0))
    expect(able.reduce((total, number) => total + number, 0)).toBeGreaterThanOrEqual(need)
  })
})
