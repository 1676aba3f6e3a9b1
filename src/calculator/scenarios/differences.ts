/** How a level stands in a scenario, and whether that is other than today: by its state, or by what it still lacks. */
import { type Assessment, type LevelState, viewCompetency } from '../../engine/eligibility/index.ts'
import type { LevelChange } from '../../engine/eligibility/comparison.ts'
import { requirementFigures, type RequirementFigures } from '../../engine/eligibility/requirement-figures.ts'
import type { Status } from '../../engine/requirements/index.ts'
import type { CompetencyId, Level, Program } from '../../engine/program/index.ts'

/** A requirement that is not met, by the path that is nearest. */
export interface Lacking {
  readonly now: RequirementFigures
  /** The same requirement today, where it has another figure. */
  readonly before: RequirementFigures | undefined
}

export interface Standing {
  readonly competency: CompetencyId
  readonly level: Level
  readonly state: LevelState
  /** The requirement that says most: one that has changed, or the first that is not met. */
  readonly lacking: Lacking | undefined
  readonly isOther: boolean
  /** Where the level is reached, lost, unclear or at risk otherwise than today. */
  readonly change: LevelChange | undefined
}

/** More than is needed is no difference: a level that is met is not more met. */
const amountOf = (figures: RequirementFigures): string =>
  figures.kind === 'attest'
    ? ''
    : figures.kind === 'readings'
      ? figures.strict.map(amountOf).join()
      : String(Math.min(figures.have, figures.need))

/** Returns the levels of a competency as they stand; `changes` are those from today. */
export function standingsOf(
  program: Program,
  today: Assessment,
  assessment: Assessment,
  changes: readonly LevelChange[],
  competency: CompetencyId,
): Standing[] {
  const before = viewCompetency(program, today, competency).levels
  return viewCompetency(program, assessment, competency).levels.map(({ level, state, path, met }, at) => {
    const figuresOf = ({ competencies }: Assessment) =>
      competencies[competency]!.paths[path]?.[level]?.requirements ?? []
    const earlier = figuresOf(today).map(requirementFigures)
    const open = figuresOf(assessment)
      .map((result, place): Lacking & { readonly status: Status } => {
        const [now, was] = [requirementFigures(result), earlier[place]]
        return {
          now,
          before: was && amountOf(was) !== amountOf(now) ? was : undefined,
          status: result.status,
        }
      })
      // What is unclear lacks nothing in figures.
      .filter(({ status }) => status === 'unmet')
    const changed = met ? undefined : open.find(({ before }) => before !== undefined)
    const shown = changed ?? open[0]
    return {
      competency,
      level,
      state,
      lacking: met || !shown ? undefined : { now: shown.now, before: shown.before },
      isOther: state !== before[at]!.state || changed !== undefined,
      change: changes.find((one) => one.competency === competency && one.level === level),
    }
  })
}
