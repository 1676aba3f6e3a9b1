/** How far a competency's level is, in the program's own words (insights-competencies-report, 2020-05-19). */
import type { CompetencyId, Level } from '../program/index.ts'
import type { Judgement } from './judge.ts'
import type { Membership, Stage } from './types.ts'
import type { Status } from '../requirements/index.ts'

/**
 * Returns the stage of a competency's level; none where nothing is met yet.
 *
 * @param onAnniversary the level's status on the anniversary of the package in force
 */
export function stageOf(
  competency: CompetencyId,
  level: Level,
  { levels, paths }: Judgement,
  { displayed }: Membership,
  onAnniversary: Status | undefined,
): Stage | undefined {
  if (levels[level] === 'met') {
    if (!displayed.some((shown) => shown.competency === competency && shown.level === level))
      return 'qualified'
    return onAnniversary === 'met' ? 'active' : 'at-risk'
  }
  const someMet = Object.values(paths).some((path) =>
    path[level]?.requirements.some(({ status }) => status === 'met'),
  )
  return someMet ? 'started' : undefined
}
