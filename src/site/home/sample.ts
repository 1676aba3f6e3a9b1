/** The calculator's answer for the sample company, worked out by the engine while the page is made. */
import { addMonths, type IsoDate } from '../../engine/calendar/index.ts'
import { assess, type LevelView, viewCompetency } from '../../engine/eligibility/index.ts'
import type { Profile } from '../../engine/profile/index.ts'
import type { CompetencyId, Level, Program } from '../../engine/program/index.ts'
import { type ChangeCause, timelineBetween } from '../../engine/timeline/index.ts'

/** A level that is met and on a day no longer is, with the causes. */
export interface FirstLoss {
  readonly competency: CompetencyId
  readonly level: Level
  readonly on: IsoDate
  readonly causes: readonly ChangeCause[]
}

/** Finds the first level that is lost within a year from the edition's day, if nothing more is entered. */
export function firstLossIn(program: Program, profile: Profile): FirstLoss | undefined {
  const span = { from: program.published, until: addMonths(program.published, 12) }
  const { competencies } = timelineBetween(program, profile, span, 'nothing-more')
  return Object.entries(competencies)
    .flatMap(([competency, levels]) =>
      program.levels.flatMap((level) =>
        (levels[level] ?? []).flatMap(({ from, status, causes }, at, spans) =>
          spans[at - 1]?.status === 'met' && status !== 'met'
            ? [{ competency, level, on: from, causes }]
            : [],
        ),
      ),
    )
    .sort((one, other) => (one.on < other.on ? -1 : 1))[0]
}

/** How many competencies meet each level on a day, how many levels are at risk, and what can be bought. */
export function totalsOf(program: Program, profile: Profile, on: IsoDate) {
  const { competencies, membership } = assess(program, profile, on)
  const all = Object.values(competencies)
  return {
    purchasable: membership.purchasable,
    met: program.levels.map((level) => ({
      level,
      number: all.filter(({ levels }) => levels[level] === 'met').length,
    })),
    atRisk: all.reduce((sum, { risk }) => sum + Object.keys(risk).length, 0),
  }
}

/** Returns the levels of some competencies on a day, as the calculator shows them. */
export function rowsOf(
  program: Program,
  profile: Profile,
  on: IsoDate,
  competencies: readonly CompetencyId[],
): readonly { readonly competency: CompetencyId; readonly levels: readonly LevelView[] }[] {
  const assessment = assess(program, profile, on)
  return competencies.map((competency) => ({
    competency,
    levels: viewCompetency(program, assessment, competency).levels,
  }))
}
