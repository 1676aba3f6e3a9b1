/** What is exported, as it stands: the rows of the answer, the report, and what both are written with. */
import { useStore } from '@nanostores/preact'
import type { exporting } from '../../../messages/en/exporting.ts'
import { writeReport, type Writing } from '../../../messages/report/page.ts'
import { levelRows } from '../../model/level-rows.ts'
import { reportOf } from '../../model/report.ts'
import { useCalculator, useMessages, useNames } from '../context.ts'

export function useContent(words: typeof exporting) {
  const { history, program, result, scenarios } = useCalculator()
  const messages = useMessages()
  const names = useNames()
  const profile = useStore(history.$profile)
  const assessment = useStore(result.$assessment)
  const drafts = Object.values(useStore(history.$drafts)).filter((text) => text !== undefined).length
  const scenario = useStore(scenarios.$open)?.name
  const notCounting = (profile.people ?? [])
    .flatMap((person) => person.achievements.map((held) => result.whyNot(person, held)))
    .filter((reason) => reason !== null).length
  const writing: Writing = { program, messages, words, names }
  return {
    profile,
    rows: levelRows(program, assessment),
    page: writeReport(reportOf(program, { profile, assessment, scenario, drafts, notCounting }), writing),
    writing,
  }
}
export type Content = ReturnType<typeof useContent>
