/** Whether a plan, or a cheaper plan, exists: by trying all of them. Knows nothing of how plans are found. */
import { addDays, addMonths } from '../../../../src/engine/calendar/index.ts'
import type { HeldAchievement, MetricFigure, Person, Profile } from '../../../../src/engine/profile/types.ts'
import type { Expression, Program } from '../../../../src/engine/program/types.ts'
import type { PlanRequest } from '../../../../src/engine/planning/request.ts'
import { isMet } from './plain.ts'

/** Steps without a price, cost, steps: compared in this order. */
export type Score = readonly [unpriced: number, cost: number, steps: number]

const isBelow = (a: Score, b: Score): boolean => {
  const at = a.findIndex((value, index) => Math.abs(value - b[index]!) > 1e-6)
  return at >= 0 && a[at]! < b[at]!
}
const plus = (a: Score, b: Score): Score => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]

/** What is done once: the achievement taken, the figure that grows, `associate`, `hire` or `fact`. */
export type Deed = string

interface Actor {
  readonly held: ReadonlySet<string>
  /** Parts of certifications that are there, counting or not. */
  readonly parts: ReadonlySet<string>
  /** Price of joining; `null` for those who count already. */
  readonly join: number | null
  readonly joining: Deed
  readonly mayTake: readonly string[]
  readonly atMost: number
}
interface State {
  readonly people: readonly ReadonlySet<string>[]
  readonly figures: Readonly<Record<string, number>>
  readonly facts: ReadonlySet<string>
  /** What was done to get there. */
  readonly deeds: readonly Deed[]
}
type Choice = readonly [score: Score, change: (state: State) => State]

const subsets = (items: readonly string[]): string[][] =>
  items.reduce<string[][]>((all, item) => all.flatMap((some) => [some, [...some, item]]), [[]])

const value = (figure: MetricFigure | undefined, period: string, on: string): number => {
  if (figure === undefined || typeof figure === 'number') return figure ?? 0
  const past = figure
    .filter(({ month }) => month <= on.slice(0, 7))
    .sort((a, b) => (a.month < b.month ? -1 : 1))
  const since = addMonths(`${on.slice(0, 7)}-01`, -11).slice(0, 7)
  return past
    .filter(({ month }) => (period === 'current' ? month === past.at(-1)!.month : month >= since))
    .reduce((total, { amount }) => total + amount, 0)
}

export class BruteForce {
  readonly #program: Program
  readonly #request: PlanRequest
  readonly #state: State
  /** Figures and facts; the last choice of each is the most. */
  readonly #others: readonly (readonly Choice[])[]
  readonly #actors: readonly (readonly Choice[])[]
  readonly #open: readonly { readonly competency: string; readonly level: 'silver' | 'gold' }[]

  /** @param considered the only achievements that are taken; by default all that may be */
  constructor(program: Program, profile: Profile, request: PlanRequest, considered?: ReadonlySet<string>) {
    this.#program = program
    this.#request = request
    const { on, limits = {}, targets } = request
    const takenOn = request.takenOn ?? addDays(on, -1)
    this.#open = targets.filter(
      ({ competency, level }) =>
        !profile.overrides?.some(
          (override) =>
            override.competency === competency &&
            override.level === level &&
            override.from <= on &&
            on < addMonths(override.from, 3),
        ),
    )
    const takeable = Object.keys(program.achievements).filter((id) => {
      const { retired = '9999-12-31', acceptedUntil = '9999-12-31' } = program.achievements[id]!
      return takenOn <= retired && on <= acceptedUntil && (considered?.has(id) ?? true)
    })
    const counts = ({ id, earned, expires }: HeldAchievement): boolean => {
      const { retired, acceptedUntil = on } = program.achievements[id]!
      if (earned !== undefined && (addDays(earned, 1) > on || (retired !== undefined && earned > retired)))
        return false
      return on <= (expires ?? on) && on <= acceptedUntil
    }
    const fixed: ReadonlySet<string>[] = []
    const actors: Actor[] = []
    const add = (person: Person) => {
      if (person.leavesOn !== undefined && person.leavesOn <= on) return
      const held = new Set(person.achievements.filter(counts).map(({ id }) => id))
      const isThere = person.associatedSince !== undefined && addDays(person.associatedSince, 1) <= on
      if (limits.leftAlone?.includes(person.id) || (!isThere && limits.associations === false)) {
        if (isThere) fixed.push(held)
        return
      }
      const mayTake = takeable.filter((id) => !held.has(id))
      const parts = new Set(
        person.achievements
          .filter(({ id, earned = '2018-01-01', expires = on }) => {
            const { retired = earned } = program.achievements[id] ?? {}
            return on <= expires && earned <= retired
          })
          .map(({ id }) => id),
      )
      const atMost = limits.people?.[person.id] ?? limits.eachPerson ?? Infinity
      const join = isThere ? null : (request.costs?.association ?? 0)
      actors.push({ held, parts, join, joining: 'associate', mayTake, atMost })
    }
    for (const person of profile.people ?? []) add(person)
    for (let hire = 0; hire < (limits.hires ?? 0); hire++) {
      const held = new Set<string>()
      actors.push({
        held,
        parts: held,
        join: request.costs?.hire ?? 0,
        joining: 'hire',
        mayTake: takeable,
        atMost: limits.eachPerson ?? Infinity,
      })
    }
    const figures = Object.fromEntries(
      Object.entries(program.metrics).map(([id, { period }]) => [
        id,
        value(profile.metrics?.[id], period, on),
      ]),
    )
    this.#state = { people: fixed, figures, facts: new Set(profile.attestations), deeds: [] }
    this.#others = this.#otherChoices(this.#state, limits.figures ?? true)
    this.#actors = actors.map((actor) => this.#actorChoices(actor))
  }

  #price(id: string): number {
    const { achievements, kinds, achievement = 1 } = this.#request.costs ?? {}
    const { kind, madeOf, exams } = this.#program.achievements[id]!
    if (madeOf) return achievements?.[id] ?? 0
    if (exams) return achievements?.[id] ?? exams * (kinds?.exam ?? achievement)
    return achievements?.[id] ?? kinds?.[kind] ?? achievement
  }

  #exams(id: string): number {
    const { madeOf, exams = 1 } = this.#program.achievements[id]!
    return madeOf ? 0 : exams
  }

  /** Whether all that is taken can be: a certification only with its parts, held or taken. */
  #isEarned(takes: readonly string[], parts: ReadonlySet<string>): boolean {
    const isThere = (expression: Expression): boolean => {
      if (typeof expression !== 'string')
        return 'anyOf' in expression ? expression.anyOf.some(isThere) : expression.allOf.every(isThere)
      if (parts.has(expression)) return true
      const madeOf = this.#program.achievements[expression]?.madeOf
      return madeOf ? isThere(madeOf) : takes.includes(expression)
    }
    return takes.every((id) => {
      const madeOf = this.#program.achievements[id]?.madeOf
      return !madeOf || isThere(madeOf)
    })
  }

  #actorChoices({ held, parts, join, joining, mayTake, atMost }: Actor): Choice[] {
    const together = (takes: readonly string[]) => (state: State) => ({
      ...state,
      people: [...state.people, new Set([...held, ...takes])],
      deeds: [...state.deeds, ...(join === null ? [] : [joining]), ...takes],
    })
    const possible = subsets(mayTake).filter(
      (takes) =>
        takes.reduce((total, id) => total + this.#exams(id), 0) <= atMost && this.#isEarned(takes, parts),
    )
    const joined = possible.map((takes): Choice => {
      const cost = takes.reduce((total, id) => total + this.#price(id), join ?? 0)
      return [[0, cost, takes.length + (join === null ? 0 : 1)], together(takes)]
    })
    return join === null ? joined : [[[0, 0, 0], (state) => state], ...joined]
  }

  #otherChoices({ figures, facts }: State, mayGrow: boolean): Choice[][] {
    const none: Choice = [[0, 0, 0], (state) => state]
    const { metrics = {}, attestations = {} } = this.#request.costs ?? {}
    const ofFigures = Object.keys(figures).map((id) => [
      none,
      ...[10, 20, 30]
        .filter((need) => mayGrow && need > figures[id]!)
        .map((need): Choice => {
          const cost = (metrics[id] ?? 0) * (need - figures[id]!)
          const grow = (state: State) => ({
            ...state,
            figures: { ...state.figures, [id]: need },
            deeds: [...state.deeds, id],
          })
          return [[id in metrics ? 0 : 1, cost, 1], grow]
        }),
    ])
    const confirm: Choice = [
      ['fact' in attestations ? 0 : 1, attestations['fact'] ?? 0, 1],
      (state) => ({ ...state, facts: new Set([...state.facts, 'fact']), deeds: [...state.deeds, 'fact'] }),
    ]
    return [...ofFigures, mayGrow && !facts.has('fact') ? [none, confirm] : [none]]
  }

  /** Whether any plan exists. Of figures and facts more never hurts, so only the most is tried. */
  exists(): boolean {
    return this.#search(
      [...this.#others.map((choices) => choices.slice(-1)), ...this.#actors],
      [Infinity, 0, 0],
    )
  }

  /** Whether any plan, among those whose deeds are wanted, scores below the bound. */
  existsBelow(
    bound: Score,
    isWanted: (deeds: readonly Deed[], score: Score) => boolean = () => true,
  ): boolean {
    return this.#search([...this.#others, ...this.#actors], bound, isWanted)
  }

  #search(
    all: readonly (readonly Choice[])[],
    bound: Score,
    isWanted: (deeds: readonly Deed[], score: Score) => boolean = () => true,
  ): boolean {
    const search = (at: number, score: Score, state: State): boolean => {
      if (!isBelow(score, bound)) return false
      const choices = all[at]
      if (!choices) {
        return (
          isWanted(state.deeds, score) &&
          this.#open.every(({ competency, level }) => isMet(this.#program, competency, level, state))
        )
      }
      return choices.some(([more, change]) => search(at + 1, plus(score, more), change(state)))
    }
    return search(0, [0, 0, 0], this.#state)
  }
}
