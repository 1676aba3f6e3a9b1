/** The levels over time in a report: each stretch of days both in words and as a track to be drawn. */
import type { IsoDate, Span } from '../../engine/calendar/index.ts'
import { viewAreas } from '../../engine/eligibility/index.ts'
import type { CompetencyId, Level } from '../../engine/program/index.ts'
import type { Status } from '../../engine/requirements/index.ts'
import type { Renewal, StatusSpan, Timeline } from '../../engine/timeline/index.ts'
import type { ReportData } from './report.ts'
import type { PageCell, PagePart, PageRow } from './written-report.ts'
import type { Writing } from './report-page.ts'

export interface DrawnDays extends Span {
  /** The day of the report. */
  readonly on: IsoDate
  readonly anniversary: IsoDate | undefined
}
export interface DrawnTrack {
  readonly level: Level
  readonly spans: readonly (Span & { readonly status: Status })[]
}

const isTold = (spans: readonly StatusSpan[], on: IsoDate): boolean =>
  spans.some(({ status, until }) => status !== 'unmet' && until >= on)

/** What becomes of a level from the day on: nothing, or each change. */
function turns(
  level: Level,
  spans: readonly StatusSpan[],
  on: IsoDate,
  { messages, words }: Writing,
): string {
  const name = messages.reasons.levels[level]
  const { changes, stays } = words.report
  const [now, ...later] = spans.filter(({ until }) => until >= on)
  return later.length === 0
    ? stays[now!.status](name)
    : later.map(({ from, status }) => changes[status](name, from)).join('; ')
}

function levelsRow(
  competency: CompetencyId,
  levels: Timeline['competencies'][string],
  on: IsoDate,
  writing: Writing,
): PageRow[] {
  const all = Object.entries(levels) as [Level, readonly StatusSpan[]][]
  const told = all.filter(([, spans]) => isTold(spans, on))
  if (told.length === 0) return []
  const cells: PageCell[] = [
    { lines: told.map(([level, spans]) => turns(level, spans, on, writing)) },
    { lines: [], tracks: all.map(([level, spans]) => ({ level, spans })) },
  ]
  return [{ name: writing.names.competency(competency), cells }]
}

function packageRow({ membership }: Timeline, renewal: Renewal | null, writing: Writing): PageRow {
  const { program, messages, words } = writing
  const { inForce, renewalDays, packageRow } = words.report
  const tracks = program.levels.map((level) => ({
    level,
    spans: membership.map(({ from, until, purchasable }) => ({
      from,
      until,
      status: purchasable === level ? ('met' as const) : ('unmet' as const),
    })),
  }))
  const bought = renewal && [
    inForce(messages.reasons.levels[renewal.level], renewal.year.until),
    ...(renewal.window ? [renewalDays(renewal.window)] : []),
  ]
  return { name: packageRow, cells: [{ lines: bought ?? [] }, { lines: [], tracks }] }
}

/** Writes what can be bought and what is reached over the days, with the renewal; without rows where nothing ever is. */
export function timePart({ assessment, timeline, renewal, on }: ReportData, writing: Writing): PagePart {
  const { over, overColumn, timeNote, whatChanges } = writing.words.report
  const rows = viewAreas(writing.program, assessment).flatMap(({ competencies }) =>
    competencies.flatMap(({ id }) => levelsRow(id, timeline.competencies[id] ?? {}, on, writing)),
  )
  const { from, until } = timeline
  const isTold = rows.length > 0 || renewal !== null
  return {
    code: 'time',
    heading: over,
    columns: [whatChanges, overColumn(from, until)],
    rows: isTold ? [packageRow(timeline, renewal, writing), ...rows] : [],
    notes: isTold ? [timeNote] : [],
    drawn: { from, until, on, anniversary: renewal?.anniversary },
  }
}
