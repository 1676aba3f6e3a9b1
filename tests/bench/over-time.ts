/** How long the levels of three years take, from the days of change alone and judged day by day. */
import { deepStrictEqual } from 'node:assert/strict'
import { addDays, type IsoDate, type Span } from '../../src/engine/calendar/index.ts'
import { assess } from '../../src/engine/eligibility/assess.ts'
import { spanAround, timelineBetween } from '../../src/engine/timeline/timeline.ts'
import type { Status } from '../../src/engine/requirements/types.ts'
import type { Person, Profile } from '../../src/engine/profile/types.ts'
import type { CompetencyId, Level, Program } from '../../src/engine/program/types.ts'
import { timed } from './measure.ts'
import { crowd } from './people.ts'

const sizes = [200, 10_000]

/** People of whom one in ten leaves and whose achievements expire, all on different days where there are enough. */
const changing = (program: Program, count: number, { from, until }: Span): readonly Person[] => {
  const days: IsoDate[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day)
  const dayAt = (at: number) => days[(at * 37) % days.length]!
  return crowd(program, count).map((person, at) => ({
    ...person,
    ...(at % 10 === 0 && { leavesOn: dayAt(at) }),
    achievements: person.achievements.map((held, place) => ({ ...held, expires: dayAt(at * 5 + place) })),
  }))
}

type Statuses = Readonly<Record<CompetencyId, Readonly<Partial<Record<Level, Status>>>>>

const dayByDay = (program: Program, profile: Profile, { from, until }: Span): Statuses[] => {
  const days: Statuses[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) {
    const { competencies } = assess(program, profile, day)
    days.push(Object.fromEntries(Object.entries(competencies).map(([id, { levels }]) => [id, levels])))
  }
  return days
}

const spansOn = (
  program: Program,
  profile: Profile,
  span: Span,
): { readonly changes: number; readonly days: readonly Statuses[] } => {
  const { competencies } = timelineBetween(program, profile, span, 'nothing-more')
  let changes = 0
  const days: Record<CompetencyId, Partial<Record<Level, Status>>>[] = []
  for (const [id, levels] of Object.entries(competencies)) {
    for (const [level, spans] of Object.entries(levels)) {
      changes += spans.length - 1
      let at = 0
      for (const { from, until, status } of spans) {
        for (let day = from; day <= until; day = addDays(day, 1)) {
          const one = (days[at++] ??= {})
          one[id] = { ...one[id], [level]: status }
        }
      }
    }
    for (const day of days) day[id] ??= {}
  }
  return { changes, days }
}

/** Both must say the same of every day before their times are told. */
export function benchTimeline(program: Program, row: (cells: readonly string[]) => string): void {
  const span = spanAround(program.published)
  console.info(
    `\nThe levels of three years, every day with the same answer. Milliseconds of one run, warmed up.\n`,
  )
  console.info(row(['people', 'by', 'changes', 'time', '']))
  for (const size of sizes) {
    const profile: Profile = {
      format: 'competency-profile',
      version: 1,
      organization: { market: 'developed' },
      people: changing(program, size, span),
    }
    timelineBetween(program, profile, span, 'nothing-more')
    const [ours] = timed(() => timelineBetween(program, profile, span, 'nothing-more'))
    const [daily, expected] = timed(() => dayByDay(program, profile, span))
    const { changes, days } = spansOn(program, profile, span)
    deepStrictEqual(days, expected)
    console.info(row([String(size), 'days of change', String(changes), ours.toFixed(0), '']))
    console.info(row([String(size), 'day by day', String(changes), daily.toFixed(0), '']))
  }
}
