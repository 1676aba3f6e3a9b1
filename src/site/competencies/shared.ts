/** What counts in other competencies too. */
import type { AchievementId, Competency, CompetencyId, Program } from '../../engine/program/index.ts'
import { dependenciesOf, usesOf } from '../../engine/requirements/index.ts'

/** Achievements that count in the same other competencies. */
export interface Shared {
  readonly achievements: readonly AchievementId[]
  readonly others: readonly CompetencyId[]
}

/** Returns the achievements that a competency names, each once, in order. */
export const achievementsIn = ({ paths }: Competency, { levels }: Program): readonly AchievementId[] => [
  ...new Set(
    Object.values(paths)
      .flatMap((path) => levels.flatMap((level) => path[level] ?? []))
      .flatMap((requirement) => dependenciesOf(requirement).achievements),
  ),
]

/** Returns what counts in other competencies too, what counts in most of them first. */
export function sharedIn(program: Program, competency: CompetencyId): readonly Shared[] {
  const uses = usesOf(program)
  const shared = achievementsIn(program.competencies[competency]!, program).map((achievement) => ({
    achievement,
    others: [...new Set(uses[achievement]!.map((use) => use.competency))].filter(
      (other) => other !== competency,
    ),
  }))
  return [...Map.groupBy(shared, ({ others }) => others.join()).values()]
    .map((alike): Shared => ({
      achievements: alike.map(({ achievement }) => achievement),
      others: alike[0]!.others,
    }))
    .filter(({ others }) => others.length > 0)
    .sort((one, other) => other.others.length - one.others.length)
}
