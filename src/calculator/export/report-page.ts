/** A report in sentences. */
import type { LevelRow } from './level-rows.ts'
import type { WrittenReport, PagePart, PageRow } from './written-report.ts'
import type { ReportData } from './report.ts'
import type { CompetencyLevel } from '../../engine/eligibility/index.ts'
import type { Program } from '../../engine/program/index.ts'
import { say } from '../../language/reasons.ts'
import { lossSentences, type LossWords } from '../time/writing.ts'
import { shortly } from '../../language/requirement-in-short.ts'
import { keyPeoplePart } from './report-people.ts'
import { levelsPart } from './report-levels.ts'
import { timePart } from './report-time.ts'
import { evidence, questions, shortcoming, type LineWriting } from './report-lines.ts'

/** A plan in a report: what it asks to be decided, and its steps. */
export interface PlanInReport {
  readonly decision: PageRow
  readonly steps: PagePart
}

/** What a report is written with. */
export interface Writing extends LineWriting {
  readonly program: Program
  readonly lossWords: LossWords
  /** The release of this guide, such as `0.1.0 (3fa9c1d)`. */
  readonly release: string
}

const nameOf = ({ competency, level }: CompetencyLevel, { words, names, messages }: Writing): string =>
  words.report.of(names.competency(competency), messages.reasons.levels[level])

/** What a row tells of a level, and by which path. */
interface Told {
  readonly path?: string
  readonly lines: readonly string[]
}

const pathOf = ({ competency, path }: LevelRow, { words, names }: Writing): string =>
  words.report.path(names.path(competency, path))

const attained = (row: LevelRow, writing: Writing): Told =>
  row.override
    ? { lines: [writing.details.overridden(row.override.from, row.override.until)] }
    : {
        path: pathOf(row, writing),
        lines: row.requirements.map(({ result }) => evidence(result, writing)),
      }

function atRisk({ risk }: LevelRow, { details, messages, names }: Writing): Told {
  if (!risk) return { lines: [] }
  const { reasons } = messages
  return {
    lines: [
      details.risk(risk),
      ...risk.causes.map((cause) => say(reasons.riskCauses, cause, names)),
      ...risk.failing.map(({ result }) => `${details.onAnniversary} ${shortly(result, messages, names)}`),
    ],
  }
}

const unclear = (row: LevelRow, writing: Writing): Told => ({
  path: pathOf(row, writing),
  lines: row.requirements.flatMap(({ result }) => questions(result, writing)),
})

const nearest = (row: LevelRow, writing: Writing): Told => ({
  path: pathOf(row, writing),
  lines: row.requirements.flatMap(({ definition, result }) =>
    result.status === 'met' ? [] : shortcoming(definition, result, writing),
  ),
})

function why({ membership, on }: ReportData, writing: Writing): string[] {
  const { purchasable, because, subscription, displayed } = membership
  const { details, program, messages, words, names } = writing
  const { format, reasons } = messages
  const met = format.all(because.map(({ competency }) => names.competency(competency)))
  const shown = displayed.map((one) => {
    const name = nameOf(one, writing)
    return one.status === 'met' ? name : `${name} (${details.stillShown[one.status]})`
  })
  return [
    ...(purchasable ? [details.because(reasons.levels[purchasable], met)] : []),
    ...(subscription ? [details.inForce(reasons.levels[subscription.level], subscription.until)] : []),
    ...(shown.length > 0 ? [words.report.displayed(shown.join('; '))] : []),
    ...(on > program.retired ? [words.report.afterEnd(program.retired)] : []),
  ]
}

/** What is lost next, level by level, each with what prevents it, and what the plan would take. */
function stakePart(
  { losses: { losses, until }, attained }: ReportData,
  plan: PlanInReport | null,
  { messages, names, words, lossWords }: Writing,
): PagePart {
  const { stake, decide } = words.report
  const sentences = lossSentences(lossWords, messages, names)
  const lost = losses.map((loss) => ({
    name: sentences.lost(loss),
    cells: [{ lines: [loss.remedy ? sentences.remedy(loss.remedy) : lossWords.noRemedy] }],
  }))
  return {
    code: 'stake',
    heading: stake,
    columns: [decide],
    rows: [...lost, ...(plan ? [plan.decision] : [])],
    notes: lost.length === 0 && attained.length > 0 ? [lossWords.none(until)] : [],
  }
}

/** Writes the page: what is at stake and what to decide first, what it rests on last. */
export function writeReport(
  report: ReportData,
  writing: Writing,
  plan: PlanInReport | null = null,
): WrittenReport {
  const { program, messages, words, names, release } = writing
  const { answer, format, language, reasons } = messages
  const text = words.report
  const part = (
    [heading, about]: readonly string[],
    rows: readonly LevelRow[],
    tell: (row: LevelRow, writing: Writing) => Told,
  ): PagePart => ({
    code: 'evidence',
    heading: heading!,
    columns: [about!],
    rows: rows.map((row) => {
      const { lines, ...path } = tell(row, writing)
      return { name: nameOf(row, writing), ...path, cells: [{ lines }] }
    }),
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
      stakePart(report, plan, writing),
      levelsPart(report.assessment, writing),
      timePart(report, writing),
      keyPeoplePart(report.keyPeople, writing),
      ...(plan ? [plan.steps] : []),
      part(text.unclear, report.unclear, unclear),
      part(text.nearest, report.nearest, nearest),
      part(text.atRisk, report.atRisk, atRisk),
      part(text.attained, report.attained, attained),
    ].filter(({ rows, notes = [] }) => rows.length + notes.length > 0),
    notes: {
      heading: text.assumptions,
      lines: report.assumptions.map((assumption) => say(text.assumptionsOf, assumption, names)),
    },
    origin: text.origin(release),
  }
}
