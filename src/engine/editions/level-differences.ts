/** What differs between two lists of requirements, in the terms in which people speak of it. */
import type { AchievementId, MetricId, Requirement, Threshold } from '../program/index.ts'
import { dependenciesOf } from '../requirements/index.ts'

/** One thing that differs between the requirements of a level in two editions. */
export type LevelDifference =
  /** The level, or its whole path, came or left. */
  | { readonly code: 'level-came' | 'level-left' }
  /** A figure that is asked for came, left, or has another threshold. */
  | {
      readonly code: 'threshold'
      readonly metric: MetricId
      readonly before: Threshold | null
      readonly after: Threshold | null
    }
  | {
      readonly code: 'achievements-came' | 'achievements-left'
      readonly achievements: readonly AchievementId[]
    }
  /** So many people are asked for in all, before and after. */
  | { readonly code: 'people'; readonly before: number; readonly after: number }
  /** The same achievements, asked for in another way: of the same people, of different ones, of separate teams. */
  | { readonly code: 'counting' }

type Requirements = readonly Requirement[]

const namedIn = (requirements: Requirements): ReadonlySet<AchievementId> =>
  new Set(requirements.flatMap((one) => dependenciesOf(one).achievements))

const thresholdsIn = (requirements: Requirements): ReadonlyMap<MetricId, Threshold> =>
  new Map(
    requirements.flatMap((one) =>
      dependenciesOf(one).figures.map(({ metric, atLeast }) => [metric, atLeast] as const),
    ),
  )

/** How many people it takes when nobody counts twice in one team and all may count in several requirements. */
function peopleIn(requirements: Requirements): number {
  const numbers = requirements.map((one): number => {
    switch (one.kind) {
      case 'metric':
      case 'attest':
        return 0
      case 'people':
        return one.people
      case 'separate-teams':
        return one.separateTeams.reduce((sum, { people }) => sum + people, 0)
      case 'readings':
        return peopleIn(one.readings.strict)
    }
  })
  return Math.max(0, ...numbers)
}

/** A value of JSON. */
type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }

/** How people are asked for, whatever they hold and however many they are: parts that name nothing shared are left out. */
function shapeOf(value: Json, shared: ReadonlySet<AchievementId>): Json {
  if (typeof value === 'string') return shared.has(value) ? value : undefined
  if (value === null || typeof value !== 'object') return undefined
  const parts: readonly Json[] = Array.isArray(value)
    ? value.map((part) => shapeOf(part, shared))
    : Object.entries(value).map(([key, part]) => {
        const shape = shapeOf(part, shared)
        return shape === undefined ? undefined : [key, shape]
      })
  const shapes = parts.filter((part) => part !== undefined)
  return shapes.length === 0 ? undefined : shapes
}

/**
 * Lists what differs between the requirements of one level, `null` where an edition does not publish it: figures first, then
 * what people must hold, then how they are counted. Achievements that left and came with them leave no difference in counting.
 */
export function levelDifferences(
  before: Requirements | null,
  after: Requirements | null,
): readonly LevelDifference[] {
  if (!before || !after) return [{ code: before ? 'level-left' : 'level-came' }]
  const [figuresBefore, figuresAfter] = [thresholdsIn(before), thresholdsIn(after)]
  const [namedBefore, namedAfter] = [namedIn(before), namedIn(after)]
  const thresholds = [...new Set([...figuresBefore.keys(), ...figuresAfter.keys()])].flatMap(
    (metric): readonly LevelDifference[] => {
      const [was = null, is = null] = [figuresBefore.get(metric), figuresAfter.get(metric)]
      return JSON.stringify(was) === JSON.stringify(is)
        ? []
        : [{ code: 'threshold', metric, before: was, after: is }]
    },
  )
  const came = [...namedAfter].filter((one) => !namedBefore.has(one))
  const left = [...namedBefore].filter((one) => !namedAfter.has(one))
  const [people, peopleAfter] = [peopleIn(before), peopleIn(after)]
  const shared = new Set([...namedBefore].filter((one) => namedAfter.has(one)))
  const isCounted =
    shared.size > 0 &&
    JSON.stringify(shapeOf(before as Json, shared)) !== JSON.stringify(shapeOf(after as Json, shared))
  return [
    ...thresholds,
    ...(came.length > 0 ? [{ code: 'achievements-came' as const, achievements: came }] : []),
    ...(left.length > 0 ? [{ code: 'achievements-left' as const, achievements: left }] : []),
    ...(people === peopleAfter ? [] : [{ code: 'people' as const, before: people, after: peopleAfter }]),
    ...(isCounted ? [{ code: 'counting' as const }] : []),
  ]
}
