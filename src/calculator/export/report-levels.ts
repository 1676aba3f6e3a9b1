/** How every competency that has been begun stands, Silver beside Gold. */
import { type Assessment, viewAreas } from '../../engine/eligibility/index.ts'
import { shortfall } from '../../language/requirement-in-short.ts'
import type { PageCell, PagePart } from './written-report.ts'
import type { Writing } from './report-page.ts'

/** Writes a row for each competency of which something is there; those that aren't begun are told beneath. */
export function levelsPart(assessment: Assessment, writing: Writing): PagePart {
  const { program, messages, names, words } = writing
  const { levelsNow, notBegun } = words.report
  const all = viewAreas(program, assessment).flatMap(({ competencies }) => competencies)
  const published = all.filter(({ levels }) => levels.length > 0)
  const isBegun = ({ levels }: (typeof all)[number]) => levels.some(({ state }) => state !== 'not-started')
  const cellOf = ({ levels }: (typeof all)[number], level: string): PageCell => {
    const view = levels.find((one) => one.level === level)
    if (!view) return { lines: [] }
    const text = shortfall(view, messages, names)
    const { state } = view
    return {
      standing: { level: view.level, attained: view.met, state, text: messages.reasons.states[state] },
      lines: text === '' ? [] : [text],
    }
  }
  const rows = published.filter(isBegun).map((competency) => ({
    name: names.competency(competency.id),
    cells: program.levels.map((level) => cellOf(competency, level)),
  }))
  const others = published.filter((competency) => !isBegun(competency)).map(({ id }) => names.competency(id))
  return {
    code: 'levels',
    heading: levelsNow,
    columns: program.levels.map((level) => messages.reasons.levels[level]),
    rows,
    notes: rows.length > 0 && others.length > 0 ? [notBegun(others)] : [],
  }
}
