/** What is exported, as it stands: the rows of the answer, the report, and what both are written with. */
import { useStore } from '@nanostores/preact'
import type { exporting } from '../../../messages/en/exporting.ts'
import type { PlanWords } from '../../../messages/plan-step.ts'
import { planPart } from '../../../messages/report/plan.ts'
import { writeReport, type Writing } from '../../../messages/report/page.ts'
import { levelRows } from '../../model/level-rows.ts'
import { reportOf } from '../../model/report.ts'
import { useCalculator, useMessages, useNames } from '../context.ts'

/** Fields of other things than the profile, such as a plan's limits, bear on nothing here. */
const ofProfile = /^(figure|override|package|person)\//

export function useContent(words: typeof exporting, planWords: PlanWords | null) {
  const { history, plan, program, result, scenarios } = useCalculator()
  const messages = useMessages()
  const names = useNames()
  const profile = useStore(history.$profile)
  const assessment = useStore(result.$assessment)
  const drafts = Object.entries(useStore(history.$drafts)).filter(
    ([field, text]) => text !== undefined && ofProfile.test(field),
  ).length
  const scenario = useStore(scenarios.$open)?.name
  const notCounting = (profile.people ?? [])
    .flatMap((person) => person.achievements.map((held) => result.whyNot(person, held)))
    .filter((reason) => reason !== null).length
  const writing: Writing = { program, messages, words, names }
  const found = useStore(plan.$plan)
  const appended = found && planWords ? [planPart(found, profile, planWords, writing)] : []
  const report = reportOf(program, { profile, assessment, scenario, drafts, notCounting })
  return {
    profile,
    rows: levelRows(program, assessment),
    page: writeReport(report, writing, appended),
    writing,
  }
}
export type Content = ReturnType<typeof useContent>
