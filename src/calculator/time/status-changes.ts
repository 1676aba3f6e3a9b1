/** The changes of a timeline, and what holds on a day. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { StatusSpan, Timeline, ChangeCause } from '../../engine/timeline/index.ts'
import type { CompetencyLevel } from '../../engine/eligibility/index.ts'
import type { Status } from '../../engine/requirements/index.ts'
import type { CompetencyId, Level } from '../../engine/program/index.ts'
import { isWithin } from './scale.ts'

/** A level that is another one from a day on. */
export interface LevelTurn extends CompetencyLevel {
  /** The same for the same change of a level on a day. */
  readonly id: string
  readonly on: IsoDate
  readonly before: Status
  readonly after: Status
  readonly causes: readonly ChangeCause[]
}

/** One level of a competency over time. */
export interface Track extends CompetencyLevel {
  readonly spans: readonly StatusSpan[]
  readonly turns: readonly LevelTurn[]
}
export interface CompetencyTracks {
  readonly competency: CompetencyId
  /** In the program's order. */
  readonly tracks: readonly Track[]
}

const turnsOf = (competency: CompetencyId, level: Level, spans: readonly StatusSpan[]): LevelTurn[] =>
  spans.slice(1).map(({ from, status, causes }, at) => ({
    id: `${competency}/${level}/${from}`,
    competency,
    level,
    on: from,
    before: spans[at]!.status,
    after: status,
    causes,
  }))

/** One row for each competency that publishes a level, in the program's order. */
export const tracksOf = ({ competencies }: Timeline): CompetencyTracks[] =>
  Object.entries(competencies).flatMap(([competency, levels]) => {
    const tracks = (Object.entries(levels) as [Level, readonly StatusSpan[]][]).map(([level, spans]) => ({
      competency,
      level,
      spans,
      turns: turnsOf(competency, level, spans),
    }))
    return tracks.length > 0 ? [{ competency, tracks }] : []
  })

/** Whether anything is met or unclear on some day. */
export const isTelling = ({ tracks }: CompetencyTracks): boolean =>
  tracks.some(({ spans }) => spans.some(({ status }) => status !== 'unmet'))

export interface DayOfTurns {
  readonly on: IsoDate
  readonly turns: readonly LevelTurn[]
}

/** The changes of all rows by their days, ascending. */
export function daysOfChanges(rows: readonly CompetencyTracks[]): DayOfTurns[] {
  const days = new Map<IsoDate, LevelTurn[]>()
  for (const turn of rows.flatMap(({ tracks }) => tracks.flatMap(({ turns }) => turns))) {
    days.set(turn.on, [...(days.get(turn.on) ?? []), turn])
  }
  return [...days].map(([on, turns]) => ({ on, turns })).sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** The levels that have the status on the day, by competency. */
export const withStatus = (
  rows: readonly CompetencyTracks[],
  status: Status,
  on: IsoDate,
): CompetencyLevel[] =>
  rows.flatMap(({ tracks }) =>
    tracks.flatMap(({ competency, level, spans }) =>
      spans.some((span) => span.status === status && isWithin(span, on)) ? [{ competency, level }] : [],
    ),
  )
