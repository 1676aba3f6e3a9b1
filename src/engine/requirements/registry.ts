/** The kinds of requirements, and what is asked of a requirement or of a result whatever its kind. */
import type { AchievementId, Expression, Kind, Program, Requirement } from '../program/index.ts'
import { askingByKind, type Kinds } from './asking.ts'
import { achievementsOf, conditionKey } from './expression.ts'
import type { RequiredFigure } from './kind.ts'
import { plainKinds } from './plain.ts'
import { bothReadings, type Doubt } from './reading.ts'
import { readingsKind } from './readings/index.ts'

/** Every kind by its name. The one place that tells kinds apart: everybody else asks the functions below. */
export const requirementKinds: Kinds<Kind> = { ...plainKinds, readings: readingsKind }

const ask = askingByKind(requirementKinds)
export const judgeRequirement = ask.judge
export const alternativesOf = ask.alternatives
export const conditionCount = ask.conditions

/** All that a requirement depends on, in either reading: its result changes only where some of this changes. */
export interface Dependencies {
  /** What is asked of one person, each condition once. */
  readonly conditions: readonly Expression[]
  /** What these conditions name, each once. */
  readonly achievements: readonly AchievementId[]
  /** Those of both readings are the same objects where they are the same figures. */
  readonly figures: readonly RequiredFigure[]
}

const known = new WeakMap<Requirement, Dependencies>()

/** Returns what a requirement depends on beside the facts that the visitor confirms. */
export function dependenciesOf(requirement: Requirement): Dependencies {
  const before = known.get(requirement)
  if (before) return before
  const all = bothReadings.flatMap((reading) => alternativesOf(requirement, reading))
  const conditions = all.flatMap(({ people }) => people.map(({ each }) => each))
  const dependencies = {
    conditions: [...new Map(conditions.map((each) => [conditionKey(each), each])).values()],
    achievements: [...new Set(conditions.flatMap(achievementsOf))],
    figures: [...new Set(all.flatMap(({ figures }) => figures))],
  }
  known.set(requirement, dependencies)
  return dependencies
}

/** Returns all that makes the requirement come out `unclear` for some profile on some day, each doubt once. */
export function doubtsOf(requirement: Requirement, program: Program): Doubt[] {
  const ends = dependenciesOf(requirement).achievements.flatMap((achievement): Doubt[] => {
    const until = program.achievements[achievement]!.mayCountUntil
    return until === undefined ? [] : [{ code: 'may-count-until', achievement, until }]
  })
  const all = [...ask.doubts(requirement, program), ...ends]
  return [...new Map(all.map((doubt) => [JSON.stringify(doubt), doubt])).values()]
}
