/** The plan that was found for the data as they stand, as a part of the report. */
import type { PagePart } from './written-report.ts'
import type { Plan } from '../../engine/planning/index.ts'
import type { Profile } from '../../engine/profile/index.ts'
import { planNames, writeStep, type PlanWords } from '../plan/index.ts'
import type { Writing } from './report-page.ts'

/** Its steps by the level that they lead to, in the order in which the plan reaches them. */
export function planPart(plan: Plan, profile: Profile, words: PlanWords, writing: Writing): PagePart {
  const { program, messages } = writing
  const names = planNames(writing.names, profile, words)
  const byTarget = Map.groupBy(plan.steps, ({ towards }) =>
    words.target(names.competency(towards.competency), messages.reasons.levels[towards.level]),
  )
  return {
    heading: messages.answer.tabs.plan,
    about: words.doneBy(plan.takenOn, plan.on),
    rows: [...byTarget].map(([name, steps]) => ({
      name,
      state: undefined,
      lines: steps.map((step) => writeStep(step, program, words, names, messages.format)),
    })),
  }
}
