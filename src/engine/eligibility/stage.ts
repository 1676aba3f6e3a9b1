/** How far a competency's level is, in the program's own words (insights-competencies-report, 2020-05-19). */
import type { CompetencyId, Level } from '../program/index.ts'
import type { Judgement } from './judge.ts'
import type { Membership, Stage } from './types.ts'
import type { Status } from '../requirements/index.ts'

/**
 * Returns the stage of a competency's level; none where nothing holds yet in any reading. What is displayed stays so
 * until the subscription year ends, although it is met no more.
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
  if (displayed.some((shown) => shown.competency === competency && shown.level === level))
    return onAnniversary === 'met' ? 'active' : 'at-risk'
  if (levels[level] === 'met') return 'qualified'
  const someHold = Object.values(paths).some((path) =>
    path[level]?.requirements.some(({ status }) => status !== 'unmet'),
  )
  return someHold ? 'started' : undefined
}
