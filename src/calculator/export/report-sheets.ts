/** The answer as tables: a row for each competency and level, with the figures as numbers and the days as days. */
import type { LevelRow, RequirementRow } from './level-rows.ts'
import type { WrittenReport } from './written-report.ts'
import type { RequirementResult } from '../../engine/requirements/index.ts'
import type { CellValue, SheetContent } from '../../engine/tables/index.ts'
import { writeCondition } from '../../language/condition.ts'
import { say } from '../../language/reasons.ts'
import { writePlaces, type LineWriting } from './report-lines.ts'
import type { Writing } from './report-page.ts'

/** A cell is searched as people type: the spaces that hold a number and its noun together are for pages. */
const asTyped = (cell: CellValue): CellValue =>
  typeof cell === 'string' ? cell.replaceAll('\u00a0', ' ') : cell

function requirement({ definition, result }: RequirementRow, language: LineWriting): string {
  const { messages, words, names } = language
  const { sheets } = words
  const condition = (expression: Parameters<typeof writeCondition>[0]) =>
    writeCondition(expression, messages, names)
  switch (definition.kind) {
    case 'metric':
      return names.metric(definition.metric)
    case 'attest':
      return names.attestation(definition.attest)
    case 'people': {
      const further = (definition.ofWhom ?? []).map(({ people, each }, at) =>
        sheets.ofWhom(result.kind === 'people' ? result.ofWhom[at]!.have : 0, people, condition(each)),
      )
      return [sheets.eachWith(condition(definition.each)), ...further].join('; ')
    }
    case 'separate-teams':
      return sheets.teams(
        definition.separateTeams
          .map(({ people, each }) => sheets.teamWith(people, condition(each)))
          .join('; '),
      )
    case 'readings':
      return definition.readings.strict
        .map((item, at) =>
          requirement(
            { definition: item, result: result.kind === 'readings' ? result.strict[at]! : result },
            language,
          ),
        )
        .join('; ')
  }
}

function counting(result: RequirementResult, language: LineWriting): string[] {
  switch (result.kind) {
    case 'metric':
    case 'attest':
      return []
    case 'people':
      return [writePlaces(result.counting, language)]
    case 'separate-teams':
      return result.teams.map(({ counting }, at) =>
        language.words.report.team(at + 1, writePlaces(counting, language)),
      )
    case 'readings':
      return result.strict.flatMap((one) => counting(one, language))
  }
}

const cellsOf = (row: RequirementRow, language: LineWriting): CellValue[] => [
  requirement(row, language),
  row.result.have,
  row.result.need,
  row.result.missing.map((one) => say(language.messages.reasons.missing, one, language.names)).join(' '),
]

function rowOf(row: LevelRow, widest: number, writing: Writing): CellValue[] {
  const { details, program, messages, names } = writing
  const { language, reasons } = messages
  const requirements = row.requirements.flatMap((one) => cellsOf(one, writing))
  return [
    program.areas[row.area]![language],
    names.competency(row.competency),
    reasons.levels[row.level],
    details.statuses[row.status],
    row.stage ? reasons.states[row.stage] : '',
    names.path(row.competency, row.path),
    row.risk ? { day: row.risk.since } : '',
    row.requirements
      .flatMap((one) => counting(one.result, writing))
      .filter((text) => text !== '')
      .join('; '),
    ...requirements,
    ...Array.from({ length: widest * 4 - requirements.length }, () => ''),
  ]
}

export function resultsSheet(rows: readonly LevelRow[], writing: Writing): SheetContent {
  const { sheets } = writing.words
  const widest = Math.max(0, ...rows.map(({ requirements }) => requirements.length))
  const { area, competency, level, status, stage, path, fails, counting, requirement, have, need, missing } =
    sheets
  return {
    name: sheets.results,
    headings: [
      ...[area, competency, level, status, stage, path, fails, counting],
      ...Array.from({ length: widest }, (_, at) =>
        [requirement, have, need, missing].map((heading) => heading(at + 1)),
      ).flat(),
    ],
    rows: rows.map((row) => rowOf(row, widest, writing).map(asTyped)),
  }
}

/** What the report alone holds, as its tables: what is at stake, and who carries what. */
export const pageSheets = ({ parts }: WrittenReport): SheetContent[] =>
  parts
    .filter(({ code, rows }) => rows.length > 0 && (code === 'stake' || code === 'key-people'))
    .map(({ heading, columns, rows }) => ({
      name: heading,
      headings: [heading, ...columns],
      rows: rows.map(({ name, cells }) =>
        [name, ...cells.map(({ lines }) => lines.join(' '))].map((text) => asTyped(text)),
      ),
    }))

/** What the results are of and rest on. */
export function aboutSheet(page: WrittenReport, { words }: Writing): SheetContent {
  const { sheets } = words
  return {
    name: sheets.about,
    headings: [sheets.subject, sheets.text],
    rows: [
      ...page.facts,
      [sheets.answer, [`${page.sentence}.`, ...page.why].join(' ')],
      ...page.notes.lines.map((line): CellValue[] => [page.notes.heading, line]),
      [sheets.origin, page.origin],
    ].map((row) => row.map(asTyped)),
  }
}
