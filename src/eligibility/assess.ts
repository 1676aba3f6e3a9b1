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
import { riskOf } from './risk.ts'
import { stageOf } from './stage.ts'
import type { Assessment, CompetencyAssessment, Membership, Risk, Stage } from './types.ts'

const contextOn = (program: Program, profile: Profile, on: IsoDate): Context => ({
  program,
  profile,
  people: indexPeople(program, profile.people ?? [], on),
  on,
})

function withStages(
  id: CompetencyId,
  judgement: Judgement,
  membership: Membership,
  onAnniversary: Judgement | undefined,
  context: Context,
): CompetencyAssessment {
  const stage: Partial<Record<Level, Stage>> = {}
  for (const level of Object.keys(judgement.levels) as Level[]) {
    const reached = stageOf(id, level, judgement, membership, onAnniversary?.levels[level])
    if (reached) stage[level] = reached
  }
  const risk = lazy(() => {
    const risks: Partial<Record<Level, Risk>> = {}
    for (const level of Object.keys(stage) as Level[]) {
      if (stage[level] !== 'at-risk') continue
      risks[level] = riskOf(id, level, context, membership.subscription!.anniversary)
    }
    return risks
  })
  return {
    ...judgement,
    stage,
    get risk() {
      return risk()
    },
  }
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
  const anniversary = membership.subscription?.anniversary
  const onAnniversary =
    anniversary && membership.displayed.length > 0
      ? judge(contextOn(program, profile, anniversary))
      : undefined
  const notices = lazy(() => noticesOf(program, profile))
  return {
    on,
    competencies: Object.fromEntries(
      Object.entries(judgements).map(([id, judgement]) => [
        id,
        withStages(id, judgement, membership, onAnniversary?.[id], context),
      ]),
    ),
    membership,
    get notices() {
      return notices()
    },
  }
}
