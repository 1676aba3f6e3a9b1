/** The competencies today and in every scenario, side by side on one day. */
import { computed } from 'nanostores'
import { compareAssessments } from '../../engine/eligibility/comparison.ts'
import { assess, type Assessment } from '../../engine/eligibility/index.ts'
import { nextLosses, type NextLoss } from '../../engine/planning/index.ts'
import type { Profile, Scenario } from '../../engine/profile/index.ts'
import type { CompetencyId, Level } from '../../engine/program/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import { standingsOf, type Standing } from './differences.ts'

export interface ComparisonColumn {
  /** `null` for the visitor's own data. */
  readonly scenario: Scenario | null
  readonly people: number
  readonly purchasable: Level | null
  /** What is lost next if nothing is done. */
  readonly nextLoss: NextLoss | null
  /** Each level as it stands, and what is other than today. */
  readonly standings: Readonly<Record<CompetencyId, readonly Standing[]>>
}

type Judged = { readonly assessment: Assessment } & Pick<ComparisonColumn, 'nextLoss'>

/** What is other than today, in the order of the competencies: the one rule for all that is told of it. */
export const differing = ({ standings }: ComparisonColumn): Standing[] =>
  Object.values(standings).flatMap((levels) => levels.filter(({ isOther }) => isOther))

/** Whether a competency stands otherwise in one of the scenarios than today. */
export const differs = (columns: readonly ComparisonColumn[], competency: CompetencyId): boolean =>
  columns.some(({ standings }) => standings[competency]?.some(({ isOther }) => isOther))

export function createComparison({ program, history, day }: Calculator) {
  /** What does not change is not judged again. */
  let known = { day: day.$day.get(), judged: new WeakMap<Profile, Judged>() }

  /** The losses come by their weight. */
  const earliest = (losses: readonly NextLoss[]): NextLoss | null =>
    losses.reduce<NextLoss | null>((first, one) => (first && first.on <= one.on ? first : one), null)

  function judgedOn(profile: Profile, on: string): Judged {
    if (known.day !== on) known = { day: on, judged: new WeakMap() }
    const before = known.judged.get(profile)
    if (before) return before
    const judged: Judged = {
      assessment: assess(program, profile, on),
      nextLoss: earliest(nextLosses(program, profile, on).losses),
    }
    known.judged.set(profile, judged)
    return judged
  }

  const competencies = Object.keys(program.competencies).filter(
    (id) => Object.keys(program.competencies[id]!.paths).length > 0,
  )

  const $columns = computed(
    [history.$workspace, day.$day],
    ({ mine, scenarios }, on): readonly ComparisonColumn[] => {
      const { assessment: today } = judgedOn(mine, on)
      const column = (profile: Profile, scenario: Scenario | null): ComparisonColumn => {
        const { assessment, nextLoss } = judgedOn(profile, on)
        const changes = compareAssessments(today, assessment)
        return {
          scenario,
          people: profile.people?.length ?? 0,
          purchasable: assessment.membership.purchasable,
          nextLoss,
          standings: Object.fromEntries(
            competencies.map((id) => [id, standingsOf(program, today, assessment, changes, id)]),
          ),
        }
      }
      return [column(mine, null), ...scenarios.map((scenario) => column(scenario.profile, scenario))]
    },
  )

  return { competencies, $columns }
}
export const useComparison = () => useCalculator().of(createComparison)
