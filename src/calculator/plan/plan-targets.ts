/** Targets that are worth a click: levels to reach or to keep. */
import type { AreaView, Assessment } from '../../engine/eligibility/index.ts'
import type { Target } from '../../engine/planning/index.ts'
import type { CompetencyId, Level, Program } from '../../engine/program/index.ts'

/** Every level that is met. */
export const metLevels = ({ levels }: Program, { competencies }: Assessment): Target[] =>
  Object.entries(competencies).flatMap(([competency, { levels: statuses }]) =>
    levels.filter((level) => statuses[level] === 'met').map((level) => ({ competency, level })),
  )

/** Whether the edition publishes the level of the competency. */
export const isPublished = ({ competencies }: Program, { competency, level }: Target): boolean =>
  Object.hasOwn(competencies, competency) &&
  Object.values(competencies[competency]!.paths).some((path) => path[level])

/** Every competency that publishes the level. */
export const allAt = (program: Program, level: Level): Target[] =>
  Object.keys(program.competencies)
    .map((competency) => ({ competency, level }))
    .filter((target) => isPublished(program, target))

/** The competency that lacks the level and is nearest to it. */
export function nearestTo(level: Level, areas: readonly AreaView[]): CompetencyId | null {
  const lacking = areas
    .flatMap(({ competencies }) => competencies)
    .flatMap(({ id, levels }) => {
      const view = levels.find((other) => other.level === level && other.progress < 1)
      return view ? [{ id, distance: view.distance }] : []
    })
  return lacking.sort((a, b) => a.distance - b.distance)[0]?.id ?? null
}

export const isSame = (a: Target, b: Target): boolean =>
  a.competency === b.competency && a.level === b.level && a.path === b.path
