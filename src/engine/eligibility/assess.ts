/** The eligibility assessment of one profile on one day. */
import type { IsoDate } from '../calendar/index.ts'
import type { CompetencyId, Level, Program } from '../program/index.ts'
import type { Person, Profile } from '../profile/index.ts'
import { forEachPerson } from './each-person.ts'
import { judge, type Judgement } from './judge.ts'
import { type Context, createIndexer, type Indexer, lazy } from '../requirements/index.ts'
import { membershipOn } from './membership.ts'
import { noticesOfOrganization, noticesOfPerson } from './notices.ts'
import { risksOf } from './risk.ts'
import { stageOf } from './stage.ts'
import type { Assessment, CompetencyAssessment, CompetencyLevel, Membership, Notice, Stage } from './types.ts'

/** What takes time to find out about many people. */
interface Memory {
  readonly index: Indexer
  readonly notices: (people: readonly Person[], on: IsoDate) => readonly (readonly Notice[])[]
}

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

function assessWith(
  { index, notices: ofPeople }: Memory,
  program: Program,
  profile: Profile,
  on: IsoDate,
): Assessment {
  const { people = [] } = profile
  const contextOn = (on: IsoDate): Context => ({ program, profile, people: index(people, on), on })
  const context = contextOn(on)
  const judgements = judge(context)
  const membership = membershipOn(context, judgements, index)
  const anniversary = membership.displayed.length > 0 ? membership.subscription?.anniversary : undefined
  const onAnniversary = anniversary ? judge(contextOn(anniversary)) : undefined
  const atRisk: CompetencyLevel[] = []
  const risks = lazy(() =>
    membership.subscription && atRisk.length > 0
      ? risksOf(atRisk, context, membership.subscription)
      : undefined,
  )
  const notices = lazy(() => [...ofPeople(people, on).flat(), ...noticesOfOrganization(program, profile)])
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

/** Returns what there is to say about each of some people on a day, and remembers it while the day stays. */
export function createNoticesFinder(program: Program): Memory['notices'] {
  const onDay = (on: IsoDate) => forEachPerson((person) => noticesOfPerson(program, person, on))
  let last: { readonly on: IsoDate; readonly notices: ReturnType<typeof onDay> } | undefined
  return (people, on) => {
    if (last?.on !== on) last = { on, notices: onDay(on) }
    return last.notices(people)
  }
}

/**
 * Judges profiles that follow each other, such as those of somebody who types: as `assess()` does, but what it found
 * about people who stayed the same is not found out again.
 */
export const createAssessor =
  (
    program: Program,
    index = createIndexer(program),
    notices = createNoticesFinder(program),
  ): ((profile: Profile, on: IsoDate) => Assessment) =>
  (profile, on) =>
    assessWith({ index, notices }, program, profile, on)

/**
 * Judges a profile against the program on a day: every path and level of every competency, the membership and the
 * stages. Pure and deterministic: no clock, no text, no change of its arguments, no exception on a valid profile.
 * Statuses are computed at once; witnesses, partial holders, risks and notices when they are read.
 */
export const assess = (program: Program, profile: Profile, on: IsoDate): Assessment =>
  createAssessor(program)(profile, on)
