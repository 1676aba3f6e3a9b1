/** The kinds of requirements, and what is asked of a requirement or of a result whatever its kind. */
import type { AchievementId, Expression, Kind, Requirement, RequirementOf } from '../program/index.ts'
import { attestKind } from './attest/index.ts'
import type { Context } from './context.ts'
import { achievementsOf, conditionKey } from './expression.ts'
import type { Alternative, Reading, RequiredFigure, RequirementKind } from './kind.ts'
import { metricKind } from './metric/index.ts'
import { peopleKind } from './people/index.ts'
import { separateTeamsKind } from './separate-teams/index.ts'
import type { ResultOf } from './types.ts'

/** Every kind by its name. The one place that tells kinds apart: everybody else asks the functions below. */
export const requirementKinds: { readonly [Of in Kind]: RequirementKind<Of> } = {
  metric: metricKind,
  attest: attestKind,
  people: peopleKind,
  'separate-teams': separateTeamsKind,
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

/** Returns whether the source admits two readings of the requirement, so that it may come out `unclear`. */
export const hasTwoReadings = (requirement: Requirement): boolean =>
  JSON.stringify(alternativesOf(requirement, 'strict')) !==
  JSON.stringify(alternativesOf(requirement, 'lenient'))

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
  const all = (['strict', 'lenient'] as const).flatMap((reading) => alternativesOf(requirement, reading))
  const conditions = all.flatMap(({ people }) => people.map(({ each }) => each))
  const dependencies = {
    conditions: [...new Map(conditions.map((each) => [conditionKey(each), each])).values()],
    achievements: [...new Set(conditions.flatMap(achievementsOf))],
    figures: [...new Set(all.flatMap(({ figures }) => figures))],
  }
  known.set(requirement, dependencies)
  return dependencies
}
