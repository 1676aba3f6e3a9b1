/** The eligibility assessment of one profile on one day. */
import type { IsoDate } from '../calendar/index.ts'
import type { CompetencyId, Level, Program } from '../program/types.ts'
import type { Profile } from '../profile/types.ts'
import { judge, type Judgement } from './judge.ts'
import { lazy } from './lazy.ts'
import { membershipOn } from './membership.ts'
import { noticesOf } from './notices.ts'
import { indexPeople } from './people-index.ts'
import type { Context } from './requirements/index.ts'
import { risksOf } from './risk.ts'
import { stageOf } from './stage.ts'
import type { Assessment, CompetencyAssessment, CompetencyLevel, Membership, Stage } from './types.ts'

const contextOn = (program: Program, profile: Profile, on: IsoDate): Context => ({
  program,
  profile,
  people: indexPeople(program, profile.people ?? [], on),
  on,
})

function stagesOf(
  id: CompetencyId,
  judgement: Judgement,
  membership: Membership,
  onAnniversary: Judgement | undefined,
): Partial<Record<Level, Stage>> {
  const stages: Partial<Record<Level, Stage>> = {}
  for (const level of Object.keys(judgement.levels) as Level[]) {
    const stage = stageOf(id, level, judgement, membership, onAnniversary?.levels[level])
    if (stage) stages[level] = stage
  }
  return stages
}

/**
 * Judges a profile against the program on a day: every path and level of every competency, the membership and the
 * stages. Pure and deterministic: no clock, no text, no change of its arguments, no exception on a valid profile.
 * Statuses are computed at once; witnesses, partial holders, risks and notices when they are read.
 */
export function assess(program: Program, profile: Profile, on: IsoDate): Assessment {
  const context = contextOn(program, profile, on)
  const judgements = judge(context)
  const membership = membershipOn(program, profile, judgements, on)
  const anniversary = membership.displayed.length > 0 ? membership.subscription?.anniversary : undefined
  const onAnniversary = anniversary ? judge(contextOn(program, profile, anniversary)) : undefined
  const atRisk: CompetencyLevel[] = []
  const risks = lazy(() => (anniversary ? risksOf(atRisk, context, anniversary) : undefined))
  const notices = lazy(() => noticesOf(program, profile))
  const competencies: Record<CompetencyId, CompetencyAssessment> = {}
  for (const [id, judgement] of Object.entries(judgements)) {
    const stage = stagesOf(id, judgement, membership, onAnniversary?.[id])
    for (const level of program.levels) {
      if (stage[level] === 'at-risk') atRisk.push({ competency: id, level })
    }
    competencies[id] = {
      ...judgement,
      stage,
      get risk() {
        return risks()?.get(id) ?? {}
      },
    }
  }
  return {
    on,
    competencies,
    membership,
    get notices() {
      return notices()
    },
  }
}
