/** A report in sentences. */
import type { LevelRow } from './level-rows.ts'
import type { WrittenReport, PagePart, PageRow } from './written-report.ts'
import type { ReportData } from './report.ts'
import type { CompetencyLevel } from '../../engine/eligibility/index.ts'
import type { Program } from '../../engine/program/index.ts'
import { say } from '../../language/reasons.ts'
import { shortly } from '../../language/requirement-in-short.ts'
import { evidence, questions, shortcoming, type LineWriting } from './report-lines.ts'

/** What a report is written with. */
export interface Writing extends LineWriting {
  readonly program: Program
}

const nameOf = ({ competency, level }: CompetencyLevel, { words, names, messages }: Writing): string =>
  words.report.of(names.competency(competency), messages.reasons.levels[level])

const pathOf = ({ competency, path }: LevelRow, { words, names }: Writing): string =>
  words.report.path(names.path(competency, path))

const stateOf = ({ state }: LevelRow, { messages }: Writing): PageRow['state'] => ({
  code: state,
  text: messages.reasons.states[state],
})

const attained = (row: LevelRow, writing: Writing): string[] =>
  row.override
    ? [writing.messages.details.overridden(row.override.from, row.override.until)]
    : [pathOf(row, writing), ...row.requirements.map(({ result }) => evidence(result, writing))]

function atRisk({ risk }: LevelRow, { messages, names }: Writing): string[] {
  if (!risk) return []
  const { details, reasons } = messages
  return [
    details.risk(risk),
    ...risk.causes.map((cause) => say(reasons.riskCauses, cause, names)),
    ...risk.failing.map(({ result }) => `${details.onAnniversary} ${shortly(result, messages, names)}`),
  ]
}

const unclear = (row: LevelRow, writing: Writing): string[] => [
  pathOf(row, writing),
  ...row.requirements.flatMap(({ result }) => questions(result, writing)),
]

const nearest = (row: LevelRow, writing: Writing): string[] => [
  pathOf(row, writing),
  ...row.requirements.flatMap((one) => (one.result.status === 'met' ? [] : shortcoming(one.result, writing))),
]

function why({ membership, on }: ReportData, writing: Writing): string[] {
  const { purchasable, because, subscription, displayed } = membership
  const { program, messages, words, names } = writing
  const { answer, format, organization, reasons } = messages
  const met = format.all(because.map(({ competency }) => names.competency(competency)))
  const shown = displayed.map((one) => {
    const name = nameOf(one, writing)
    return one.status === 'met' ? name : `${name} (${answer.stillShown[one.status]})`
  })
  return [
    ...(purchasable ? [answer.because(reasons.levels[purchasable], met)] : []),
    ...(subscription ? [answer.inForce(reasons.levels[subscription.level], subscription.until)] : []),
    ...(shown.length > 0 ? [words.report.displayed(shown.join('; '))] : []),
    ...(on > program.retired ? [organization.over] : []),
  ]
}

/** The page; `appended` are further parts, such as a plan, at its end. */
export function writeReport(
  report: ReportData,
  writing: Writing,
  appended: readonly PagePart[] = [],
): WrittenReport {
  const { program, messages, words, names } = writing
  const { answer, format, language, reasons } = messages
  const text = words.report
  const part = (
    [heading, about]: readonly string[],
    rows: readonly LevelRow[],
    lines: (row: LevelRow, writing: Writing) => readonly string[],
    state: (row: LevelRow, writing: Writing) => PageRow['state'] = () => undefined,
  ): PagePart => ({
    heading: heading!,
    about: about!,
    rows: rows.map((row) => ({
      name: nameOf(row, writing),
      state: state(row, writing),
      lines: lines(row, writing),
    })),
  })
  const { purchasable } = report.membership
  return {
    title: text.title,
    facts: [
      ...(report.organization ? [[text.organization, report.organization] as const] : []),
      ...(report.scenario ? [[text.scenario, report.scenario] as const] : []),
      [text.day, format.day(report.on)],
      [text.market, program.markets[report.market][language]],
      [text.edition, text.ended(program.name[language], program.retired)],
    ],
    sentence: purchasable ? answer.canBuy(reasons.levels[purchasable]) : answer.canBuyNothing,
    why: why(report, writing),
    parts: [
      part(text.attained, report.attained, attained, stateOf),
      part(text.atRisk, report.atRisk, atRisk),
      part(text.unclear, report.unclear, unclear),
      part(text.nearest, report.nearest, nearest, stateOf),
      ...appended,
    ].filter(({ rows }) => rows.length > 0),
    notes: {
      heading: text.assumptions,
      lines: report.assumptions.map((assumption) => say(text.assumptionsOf, assumption, names)),
    },
    origin: text.origin,
  }
}
