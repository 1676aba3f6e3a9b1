/** The next step: what reaches the level that is nearest. */
import type { CompetencyId, Level, PathId, Program } from '../program/index.ts'
import type { Context } from '../requirements/index.ts'
import { nextStep, type NextStep } from '../requirements/next-step.ts'
import { inOrderOfNearness, type AreaView } from './level-views.ts'

/** What the nearest level still lacks, strictly: for each requirement that is not met what makes it so. */
export interface LevelStep {
  readonly competency: CompetencyId
  readonly level: Level
  readonly path: PathId
  readonly steps: readonly NextStep[]
}

/**
 * Returns what makes the nearest level met; nothing where no level is begun, or none can be reached. What would only make it
 * unclear is no step, and a threshold that is not published for the organization's market can't be reached.
 */
export function nearestStep(
  program: Program,
  areas: readonly AreaView[],
  context: Context,
): LevelStep | undefined {
  for (const { view, next } of inOrderOfNearness(areas)) {
    const { level, path } = next
    const requirements = program.competencies[view.id]?.paths[path]?.[level] ?? []
    const steps = requirements.map((requirement) => nextStep(requirement, context))
    if (!steps.every((step) => step !== null)) continue
    const lacking = steps.filter(
      ({ people, figures, attestations }) => people.length + figures.length + attestations.length > 0,
    )
    return { competency: view.id, level, path, steps: lacking }
  }
  return undefined
}
