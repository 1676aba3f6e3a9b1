/** Key people: what the organization loses when someone leaves, or an achievement lapses. */
import type { IsoDate } from '../calendar/index.ts'
import {
  type Context,
  countBits,
  dependenciesOf,
  difference,
  indexPeople,
  positions,
  withoutHolders,
} from '../requirements/index.ts'
import { type CompetencyLevel, judgeCompetency } from '../eligibility/index.ts'
import type { PersonId, Profile } from '../profile/index.ts'
import type { AchievementId, Level, Program } from '../program/index.ts'
import { fewestLeavers } from './fewest-leavers.ts'
import { fallsWithout, heldLevels, type HeldLevel, scarce, singlyCarrying, type Support } from './support.ts'

/** A level that is lost. */
export interface LevelLoss extends CompetencyLevel {
  /** `unclear`: the source can be read in a way by which the level is still met. */
  readonly becomes: 'unmet' | 'unclear'
}
/** The levels that are lost, and the package that can be bought without them. */
export interface Loss {
  readonly loses: readonly LevelLoss[]
  /** The highest package that can be bought then. */
  readonly purchasable: Level | null
}
/** The people and achievements that carry the levels of a day. */
export interface KeyPeople {
  readonly on: IsoDate
  /** The highest package that can be bought as things stand. */
  readonly purchasable: Level | null
  /** Every level that is met on the day, in the program's order. */
  readonly levels: readonly (CompetencyLevel & {
    /**
     * The fewest people whose leaving makes the level fall; `null` when nobody's does. Where that takes too much work to
     * prove, the fewest found: `bench` is proven all the same.
     */
    readonly falls: number | null
    /** Such people, as an example. */
    readonly without: readonly PersonId[]
    /** What the level becomes without them; `null` when nobody's leaving makes it fall. */
    readonly becomes: LevelLoss['becomes'] | null
    /** How many may leave, whoever they are, before the level falls; `null` when all may. */
    readonly bench: number | null
  })[]
  /** Those who alone carry a level, in the profile's order. */
  readonly people: readonly (Loss & { readonly person: PersonId })[]
  /**
   * Pairs that lose more together than both lose alone; `loses` holds only what is lost beyond: levels that neither
   * costs alone, and those that one alone makes unclear and both make unmet.
   */
  readonly pairs: readonly (Loss & { readonly people: readonly [PersonId, PersonId] })[]
  /** Achievements that carry a level: what is lost if they lapsed for everybody who holds them. */
  readonly achievements: readonly (Loss & { readonly achievement: AchievementId; readonly holders: number })[]
}

const isSame = (a: CompetencyLevel, b: CompetencyLevel): boolean =>
  a.competency === b.competency && a.level === b.level

/** The highest package that can be bought once these levels are lost. */
const purchasableAfter = (program: Program, met: readonly CompetencyLevel[], lost: readonly LevelLoss[]) =>
  program.levels.findLast((level) =>
    met.some((other) => other.level === level && !lost.some((loss) => isSame(loss, other))),
  ) ?? null

const becomesWithout = ({ lenient }: HeldLevel, people: readonly number[]): LevelLoss['becomes'] =>
  fallsWithout(lenient, people) ? 'unmet' : 'unclear'

const lossOf = (held: HeldLevel, people: readonly number[]): LevelLoss => ({
  competency: held.competency,
  level: held.level,
  becomes: becomesWithout(held, people),
})

/** For each position, the levels that this person alone carries. */
function singleLosses(held: readonly HeldLevel[], size: number): Map<number, LevelLoss[]> {
  const losses = new Map<number, LevelLoss[]>()
  for (const level of held) {
    for (const at of positions(singlyCarrying(level.strict, size))) {
      losses.set(at, [...(losses.get(at) ?? []), lossOf(level, [at])])
    }
  }
  return losses
}

type Pair = readonly [first: number, second: number]

/** The pairs without whom the support falls though it does without neither alone, ascending. */
function pairsFelling(support: Support, size: number): Pair[] {
  const able = positions(difference(scarce(support, size), singlyCarrying(support, size)))
  return able.flatMap((first, at) =>
    able
      .slice(at + 1)
      .flatMap((second): Pair[] => (fallsWithout(support, [first, second]) ? [[first, second]] : [])),
  )
}

/** For each pair of positions, ascending, what becomes of levels that both make worse than either does alone. */
function pairLosses(held: readonly HeldLevel[], size: number): [pair: Pair, LevelLoss[]][] {
  const losses = new Map<string, [pair: Pair, LevelLoss[]]>()
  for (const level of held) {
    const pairs = [level.strict, level.lenient].flatMap((support) => pairsFelling(support, size))
    for (const pair of new Map(pairs.map((pair) => [pair.join(' '), pair])).values()) {
      const known = losses.get(pair.join(' ')) ?? [pair, []]
      known[1].push(lossOf(level, pair))
      losses.set(pair.join(' '), known)
    }
  }
  return [...losses.values()].sort(([[a, b]], [[c, d]]) => a - c || b - d)
}

/** What the level's requirements name. */
const namedBy = ({ competencies }: Program, { competency, level }: CompetencyLevel): Set<AchievementId> => {
  const requirements = Object.values(competencies[competency]!.paths).flatMap((path) => path[level] ?? [])
  return new Set(requirements.flatMap((requirement) => dependenciesOf(requirement).achievements))
}

/** For each achievement that someone holds, the levels that fall without it. */
function achievementLosses(held: readonly HeldLevel[], context: Context) {
  const { program, people } = context
  const naming = new Map<AchievementId, HeldLevel[]>()
  for (const level of held) {
    for (const id of namedBy(program, level)) naming.set(id, [...(naming.get(id) ?? []), level])
  }
  return [...people.holders].flatMap(([achievement, bits]) => {
    const holders = countBits(bits)
    const levels = naming.get(achievement) ?? []
    if (holders === 0 || levels.length === 0) return []
    const lapsed = { ...context, people: withoutHolders(people, achievement) }
    const loses = levels.flatMap(({ competency, level }): LevelLoss[] => {
      const becomes = judgeCompetency(competency, program.competencies[competency]!, lapsed).levels[level]!
      return becomes === 'met' ? [] : [{ competency, level, becomes }]
    })
    return loses.length > 0 ? [{ achievement, holders, loses }] : []
  })
}

/**
 * Finds who and what carries the levels that are met on the day: for each person and each pair what their leaving
 * costs, how many may leave before a level falls, and what an achievement's lapse would cost. Agrees with taking them
 * out of the profile and judging again. A level that an override holds up does not fall while it is in force.
 */
export function keyPeople(program: Program, profile: Profile, on: IsoDate): KeyPeople {
  const people = profile.people ?? []
  const context = { program, profile, people: indexPeople(program, people, on), on }
  const held = heldLevels(context)
  const idOf = (at: number): PersonId => people[at]!.id
  const withPackage = <Found extends { readonly loses: readonly LevelLoss[] }>(found: Found) => ({
    ...found,
    purchasable: purchasableAfter(program, held, found.loses),
  })
  const single = singleLosses(held, people.length)
  return {
    on,
    purchasable: purchasableAfter(program, held, []),
    levels: held.map((one) => {
      const { competency, level } = one
      const leavers = fewestLeavers(one.strict)
      return {
        competency,
        level,
        falls: leavers && leavers.people.length,
        without: leavers ? leavers.people.map(idOf) : [],
        becomes: leavers && becomesWithout(one, leavers.people),
        bench: leavers && leavers.atLeast - 1,
      }
    }),
    people: [...single]
      .sort(([a], [b]) => a - b)
      .map(([at, loses]) => withPackage({ person: idOf(at), loses })),
    pairs: pairLosses(held, people.length).map(([[first, second], loses]) => ({
      people: [idOf(first), idOf(second)],
      loses,
      purchasable: purchasableAfter(program, held, [
        ...loses,
        ...(single.get(first) ?? []),
        ...(single.get(second) ?? []),
      ]),
    })),
    achievements: achievementLosses(held, context).map(withPackage),
  }
}
