/** What is exported, as it stands: the rows of the answer, the report, and what both are written with. */
import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import type { exporting } from './messages/en.ts'
import { createCurrentPlan, type PlanWords } from '../plan/index.ts'
import { peopleSheet } from './people-sheet.ts'
import { planPart } from './report-plan.ts'
import { writeReport, type Writing } from './report-page.ts'
import { levelRows } from './level-rows.ts'
import type { WrittenReport } from './written-report.ts'
import { reportOf } from './report.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { createScenarios } from '../scenarios/index.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator, useNames } from '../workspace/context.ts'

/** Fields of other things than the profile, such as a plan's limits, bear on nothing here. */
const ofProfile = /^(figure|override|package|person)\//

function writePage(calculator: Calculator, writing: Writing, planWords: PlanWords | null): WrittenReport {
  const { history, program, result, of } = calculator
  const profile = history.$profile.get()
  const { whyNot } = result.$counting.get()
  const found = of(createCurrentPlan).$plan.get()
  const appended = found && planWords ? [planPart(found, profile, planWords, writing)] : []
  const report = reportOf(program, {
    profile,
    assessment: result.$assessment.get(),
    scenario: of(createScenarios).$open.get()?.name,
    drafts: Object.entries(history.$drafts.get()).filter(
      ([field, text]) => text !== undefined && ofProfile.test(field),
    ).length,
    notCounting: (profile.people ?? [])
      .flatMap((person) => person.achievements.map((held) => whyNot(person, held)))
      .filter((reason) => reason !== null).length,
  })
  return writeReport(report, writing, appended)
}

/** Nothing is written before it is asked for, and then once: the data stand still while the dialog is open. */
export function useContent(words: typeof exporting, planWords: PlanWords | null) {
  const calculator = useCalculator()
  const messages = useMessages()
  const names = useNames()
  const profile = useStore(calculator.history.$profile)
  return useMemo(() => {
    const writing: Writing = { program: calculator.program, messages, words, names }
    let written: WrittenReport | undefined
    return {
      profile,
      writing,
      people: () =>
        peopleSheet(
          profile.people ?? [],
          { on: calculator.day.$day.get(), whyNot: calculator.result.$counting.get().whyNot },
          writing,
        ),
      rows: () => levelRows(calculator.program, calculator.result.$assessment.get()),
      page: () => (written ??= writePage(calculator, writing, planWords)),
    }
  }, [calculator, messages, names, planWords, profile, words])
}
export type Content = ReturnType<typeof useContent>
