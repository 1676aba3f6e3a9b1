/** What the components of the plan's view may ask for besides: the planner, their sentences, names for those hired. */
import { planNames, type PlanWords } from './describe-step.ts'
import type { Names } from '../../language/reasons.ts'
import type { Profile } from '../../engine/profile/index.ts'
import type { CompetencyLevel } from '../../engine/eligibility/index.ts'
import type { Step, Target } from '../../engine/planning/index.ts'
import type { CostUnit } from './plan-request.ts'
import type { Planner } from './planner.ts'
import { writeCost, writeStepCost, type Pricing } from './write-cost.ts'
import { createContextHook, useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'

export type { PlanWords } from './describe-step.ts'

interface Given {
  readonly planner: Planner
  readonly words: PlanWords
}
const [PlanContext, useGiven] = createContextHook<Given>('The components of a plan stand inside its context.')
export { PlanContext }
export const usePlanner = (): Planner => useGiven().planner
export const useWords = (): PlanWords => useGiven().words

/** The names, with those who are still to be hired by number. */
export const usePlanNames = (profile: Profile): Names => planNames(useNames(), profile, useWords())

/** A target in words, with its path if it is to be met by that path only. */
export function useTargetName(): (target: Target) => string {
  const { reasons } = useMessages()
  const names = useNames()
  const words = useWords()
  return ({ competency, level, path }) => {
    const [of, at] = [names.competency(competency), reasons.levels[level]]
    return path ? words.targetBy(of, at, names.path(competency, path)) : words.target(of, at)
  }
}

/** A cost in the unit of the request. */
export function useCost(unit: CostUnit): (cost: number) => string {
  const messages = useMessages()
  const words = useWords()
  return (cost) => writeCost(cost, unit, words, messages)
}

/** What a step costs, or that nobody said; nothing where exams are counted. */
export function useStepCost(priced: Pricing): (step: Step) => string | null {
  const { program } = useCalculator()
  const messages = useMessages()
  const words = useWords()
  return (step) => writeStepCost(step, priced, program, words, messages)
}

/** Levels of the same competency together, in the order in which they come. */
export const byCompetency = <Item extends CompetencyLevel>(items: readonly Item[]): Item[][] => [
  ...Map.groupBy(items, ({ competency }) => competency).values(),
]
