/** The kinds of requirements, and what is asked of a requirement or of a result whatever its kind. */
import type {
  AchievementId,
  Expression,
  Kind,
  Program,
  Requirement,
  RequirementOf,
} from '../program/index.ts'
import type { Context } from './context.ts'
import { achievementsOf, conditionKey } from './expression.ts'
import type { Alternative, RequiredFigure, RequirementKind } from './kind.ts'
import { plainKinds } from './plain.ts'
import { bothReadings, type Doubt, type Reading } from './reading.ts'
import { readingsKind } from './readings/index.ts'
import type { ResultOf } from './types.ts'

/** Every kind by its name. The one place that tells kinds apart: everybody else asks the functions below. */
export const requirementKinds: { readonly [Of in Kind]: RequirementKind<Of> } = {
  ...plainKinds,
  readings: readingsKind,
}

/** Judges a requirement by all that the context holds. */
export const judgeRequirement = <Of extends Kind>(
  requirement: RequirementOf<Of>,
  context: Context,
): ResultOf<Of> => requirementKinds[requirement.kind].judge(requirement, context)

/** Returns the alternatives of which at least one must hold for the requirement to hold by the reading. */
export const alternativesOf = <Of extends Kind>(
  requirement: RequirementOf<Of>,
  reading: Reading,
): readonly Alternative[] => requirementKinds[requirement.kind].alternatives(requirement, reading)

/** Returns how many conditions of a result can be met or missing each for itself. */
export const conditionCount = <Of extends Kind>(result: ResultOf<Of>): number =>
  requirementKinds[result.kind].conditions(result)

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

const wordingOf = <Of extends Kind>(requirement: RequirementOf<Of>, program: Program): readonly Doubt[] =>
  requirementKinds[requirement.kind].doubts(requirement, program)

/** Returns all that makes the requirement come out `unclear` for some profile on some day, each doubt once. */
export function doubtsOf(requirement: Requirement, program: Program): Doubt[] {
  const ends = dependenciesOf(requirement).achievements.flatMap((achievement): Doubt[] => {
    const until = program.achievements[achievement]!.mayCountUntil
    return until === undefined ? [] : [{ code: 'may-count-until', achievement, until }]
  })
  const all = [...wordingOf(requirement, program), ...ends]
  return [...new Map(all.map((doubt) => [JSON.stringify(doubt), doubt])).values()]
}
