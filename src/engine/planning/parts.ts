/** Certifications as work: the exams that somebody has still to pass for one. */
import type { AchievementId, Expression, Program } from '../program/index.ts'
import { achievementsOf } from '../requirements/index.ts'
import { smallestWays, together, type Way } from './conditions.ts'

/** For each certification whose parts are known: every smallest set of exams left to pass; none where it is closed. */
export type Works = ReadonlyMap<AchievementId, readonly Way[]>

/** Returns the certifications among the achievements whose parts are known (`madeOf`). */
export const compound = ({ achievements }: Program, ids: Iterable<AchievementId>): AchievementId[] =>
  [...ids].filter((id) => achievements[id]?.madeOf !== undefined)

/** Returns everything that the certifications consist of, certifications within included, each once. */
export function partsWithin(program: Program, certifications: Iterable<AchievementId>): AchievementId[] {
  const found = new Set<AchievementId>()
  const open = [...certifications]
  for (const id of open) {
    for (const part of achievementsOf(program.achievements[id]?.madeOf ?? { allOf: [] })) {
      if (found.has(part)) continue
      found.add(part)
      open.push(part)
    }
  }
  return [...found]
}

/**
 * Returns the work left for somebody. A part from outside the edition is never a step, nor one that can't be taken any
 * more: it is held, or that alternative is closed.
 *
 * @param held the parts that the person holds
 */
export function worksOf(
  program: Program,
  certifications: readonly AchievementId[],
  held: ReadonlySet<AchievementId>,
  mayTake: ReadonlySet<AchievementId>,
): Works {
  const left = (expression: Expression): Way[] => {
    if (typeof expression === 'string') return ofPart(expression)
    if ('anyOf' in expression) return smallestWays(expression.anyOf.flatMap(left))
    return expression.allOf.map(left).reduce((ways, more) => smallestWays(together(ways, more)), [[]])
  }
  const ofPart = (id: AchievementId): Way[] => {
    if (held.has(id)) return [[]]
    const madeOf = program.achievements[id]?.madeOf
    if (madeOf) return left(madeOf)
    return mayTake.has(id) ? [[id]] : []
  }
  return new Map(certifications.map((id) => [id, left(program.achievements[id]!.madeOf!)]))
}

/** Returns the ways with the work of their certifications; without those that can't be gone. */
export const withWork = (ways: readonly Way[], works: Works): Way[] =>
  ways.every((way) => way.every((id) => !works.has(id)))
    ? [...ways]
    : smallestWays(
        ways.flatMap((way) =>
          way.reduce<Way[]>((all, id) => (works.has(id) ? together(all, works.get(id)!) : all), [way]),
        ),
      )

const marked = ' for '

/** Returns the exam that an id stands for, which may be marked as passed for one certification alone. */
export const examOf = (id: AchievementId): AchievementId => id.split(marked, 1)[0]!

/**
 * Returns the works with the cheapest one of each certification alone, its exams marked as passed for nothing else: what
 * one takes has then no bearing on what another does.
 */
export const apart = (works: Works, price: (id: AchievementId) => number): Works => {
  const costOf = (way: Way) => way.reduce((sum, id) => sum + price(id), 0)
  const cheapest = (ways: readonly Way[]) =>
    ways.reduce((best, way) => (costOf(way) < costOf(best) ? way : best))
  return new Map(
    [...works].map(([id, ways]) => [
      id,
      ways.length === 0 ? [] : [cheapest(ways).map((exam) => `${exam}${marked}${id}`)],
    ]),
  )
}
