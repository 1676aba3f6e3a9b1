/** The competencies today and in every scenario, side by side on one day. */
import { computed } from 'nanostores'
import {
  assess,
  type Assessment,
  compareAssessments,
  type LevelChange,
  type LevelState,
  viewCompetency,
} from '../../engine/eligibility/index.ts'
import type { Profile, Scenario } from '../../engine/profile/index.ts'
import type { CompetencyId, Level } from '../../engine/program/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'

export type States = readonly { readonly level: Level; readonly state: LevelState }[]

export interface ComparisonColumn {
  /** `null` for the visitor's own data. */
  readonly scenario: Scenario | null
  readonly purchasable: Level | null
  readonly states: Readonly<Record<CompetencyId, States>>
  /** What is other than today. */
  readonly changes: readonly LevelChange[]
}

/** Whether a competency, or the package where none is named, stands otherwise in one of them than in the first. */
export const differs = ([first, ...others]: readonly ComparisonColumn[], competency: CompetencyId): boolean =>
  others.some((other) => !sameStates(first!.states[competency], other.states[competency]))

export const sameStates = (one: States = [], other: States = []): boolean =>
  one.length === other.length && one.every(({ state }, index) => state === other[index]!.state)

export function createComparison({ program, history, day }: Calculator) {
  /** What does not change is not judged again. */
  let judged = { day: day.$day.get(), assessments: new WeakMap<Profile, Assessment>() }

  function assessmentOf(profile: Profile, on: string): Assessment {
    if (judged.day !== on) judged = { day: on, assessments: new WeakMap() }
    const known = judged.assessments.get(profile)
    if (known) return known
    const assessment = assess(program, profile, on)
    judged.assessments.set(profile, assessment)
    return assessment
  }

  const competencies = Object.keys(program.competencies).filter(
    (id) => Object.keys(program.competencies[id]!.paths).length > 0,
  )

  const $columns = computed(
    [history.$workspace, day.$day],
    ({ mine, scenarios }, on): readonly ComparisonColumn[] => {
      const today = assessmentOf(mine, on)
      const column = (profile: Profile, scenario: Scenario | null): ComparisonColumn => {
        const assessment = assessmentOf(profile, on)
        const statesOf = (id: CompetencyId) =>
          viewCompetency(program, assessment, id).levels.map(({ level, state }) => ({ level, state }))
        return {
          scenario,
          purchasable: assessment.membership.purchasable,
          states: Object.fromEntries(competencies.map((id) => [id, statesOf(id)])),
          changes: compareAssessments(today, assessment),
        }
      }
      return [column(mine, null), ...scenarios.map((scenario) => column(scenario.profile, scenario))]
    },
  )

  return { competencies, $columns }
}
export const useComparison = () => useCalculator().of(createComparison)
