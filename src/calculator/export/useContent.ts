/** What is exported, as it stands: the rows of the answer, the report, and what both are written with. */
import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import type { DetailWords } from '../levels/index.ts'
import type { exporting } from './messages/en.ts'
import { createCurrentPlan, type PlanWords } from '../plan/index.ts'
import { peopleSheet } from './people-sheet.ts'
import { planInReport, planSheet } from './report-plan.ts'
import { writeReport, type Writing } from './report-page.ts'
import { levelRows } from './level-rows.ts'
import type { WrittenReport } from './written-report.ts'
import { reportOf } from './report.ts'
import type { LossWords } from '../time/writing.ts'
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
  const plan = found && planWords ? planInReport(found, planWords, writing) : null
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
  return writeReport(report, writing, plan)
}

/** The page says it, so that no part of the calculator is another one with every release. */
const releaseOf = (page: Document): string =>
  page.querySelector<HTMLElement>('[data-release]')?.dataset['release'] ?? ''

/** The sentences of all that can be written. */
export interface ExportWords {
  readonly words: typeof exporting
  /** The sentences of a plan; fetched where there is one. */
  readonly planWords: PlanWords | null
  readonly lossWords: LossWords
  readonly details: DetailWords
}

/** Nothing is written before it is asked for, and then once: the data stand still while the dialog is open. */
export function useContent({ words, planWords, lossWords, details }: ExportWords) {
  const calculator = useCalculator()
  const messages = useMessages()
  const names = useNames()
  const profile = useStore(calculator.history.$profile)
  return useMemo(() => {
    const writing: Writing = {
      program: calculator.program,
      context: calculator.result.$context.get(),
      messages,
      words,
      lossWords,
      details,
      names,
      release: releaseOf(document),
    }
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
      /** The plan for the data as they stand, where one was found. */
      plan: () => {
        const found = calculator.of(createCurrentPlan).$plan.get()
        return found && planWords && found.plan.steps.length > 0 ? planSheet(found, planWords, writing) : null
      },
      page: () => (written ??= writePage(calculator, writing, planWords)),
    }
  }, [calculator, lossWords, details, messages, names, planWords, profile, words])
}
export type Content = ReturnType<typeof useContent>
