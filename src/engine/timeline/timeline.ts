/** Levels over time: every change, exact to the day, with its causes. */
import { addDays, addMonths, type IsoDate, type Span } from '../calendar/index.ts'
import type { Profile } from '../profile/index.ts'
import type { CompetencyId, Level, Program } from '../program/index.ts'
import { withAssumedMonths, type AssumedMonths, type Assumption } from './assumed-months.ts'
import { changeCauses, type ChangeCause } from './change-causes.ts'
import { judge } from '../eligibility/index.ts'
import { type Context, indexPeople, type Status } from '../requirements/index.ts'
import { daysOfChange } from './days-of-change.ts'

/** From the first day to the last, both included, without a change. */
export interface StatusSpan extends Span {
  readonly status: Status
  /** What brought it about on its first day; empty for the first span. */
  readonly causes: readonly ChangeCause[]
}
/** Days with the same highest package. */
export interface PackageSpan extends Span {
  /** The highest package that can be bought. */
  readonly purchasable: Level | null
}
/** All levels over time. */
export interface Timeline extends Span {
  readonly assumption: Assumption
  /** What was assumed for each metric entered by months. */
  readonly assumed: readonly AssumedMonths[]
  /** Spans that follow one another without a gap, for every published level. */
  readonly competencies: Readonly<
    Record<CompetencyId, Readonly<Partial<Record<Level, readonly StatusSpan[]>>>>
  >
  readonly membership: readonly PackageSpan[]
}

/** Spans under way: the last one is open. */
class Spans<Value> {
  readonly #closed: (Span & Value)[] = []
  #from: IsoDate
  #value: Value

  constructor(from: IsoDate, value: Value) {
    this.#from = from
    this.#value = value
  }

  change(on: IsoDate, value: Value): void {
    this.#closed.push({ from: this.#from, until: addDays(on, -1), ...this.#value })
    this.#from = on
    this.#value = value
  }

  upTo(until: IsoDate): (Span & Value)[] {
    return [...this.#closed, { from: this.#from, until, ...this.#value }]
  }
}

type Levels = Readonly<Partial<Record<Level, Status>>>

function highestMet({ levels }: Program, statuses: ReadonlyMap<CompetencyId, Levels>): Level | null {
  return levels.findLast((level) => [...statuses.values()].some((of) => of[level] === 'met')) ?? null
}

const levelsOf = (levels: Levels): Level[] => Object.keys(levels) as Level[]

/**
 * Returns the status of every level on every day from the first to the last, both included, as `assess()` finds it day
 * by day with the assumed months filled in. Time grows with the number of days on which something changes.
 */
export function timelineBetween(
  program: Program,
  given: Profile,
  { from, until }: Span,
  assumption: Assumption,
): Timeline {
  const { profile, assumed } = withAssumedMonths(program, given, assumption, until)
  const start: Context = {
    program,
    profile,
    people: indexPeople(program, profile.people ?? [], from),
    on: from,
  }
  const statuses = new Map(
    Object.entries(judge(start)).map(([id, { levels }]): [string, Levels] => [id, levels]),
  )
  const spans = new Map(
    [...statuses].map(([id, levels]) => [
      id,
      new Map(
        levelsOf(levels).map((level) => [
          level,
          new Spans<{ readonly status: Status; readonly causes: readonly ChangeCause[] }>(from, {
            status: levels[level]!,
            causes: [],
          }),
        ]),
      ),
    ]),
  )
  let purchasable = highestMet(program, statuses)
  const membership = new Spans(from, { purchasable })
  for (const { on, rejudgements } of daysOfChange(start, until)) {
    for (const [id, rejudgement] of rejudgements) {
      const { before, after } = rejudgement.judged
      for (const [level, ofLevel] of spans.get(id)!) {
        const status = after.levels[level]!
        if (status !== before.levels[level])
          ofLevel.change(on, { status, causes: changeCauses(id, level, rejudgement) })
      }
      statuses.set(id, after.levels)
    }
    const highest = highestMet(program, statuses)
    if (highest !== purchasable) membership.change(on, { purchasable: highest })
    purchasable = highest
  }
  const competencies = Object.fromEntries(
    [...spans].map(([id, levels]) => [
      id,
      Object.fromEntries([...levels].map(([level, ofLevel]) => [level, ofLevel.upTo(until)])),
    ]),
  )
  return {
    from,
    until,
    assumption,
    assumed,
    competencies,
    membership: membership.upTo(until),
  }
}

/** Returns the days from twelve months before the day to 24 months after it. */
export const spanAround = (on: IsoDate): Span => ({ from: addMonths(on, -12), until: addMonths(on, 24) })
