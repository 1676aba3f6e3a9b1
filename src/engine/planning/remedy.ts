/** What keeps a level on a day on which it would be lost: little to do, and judged again to be enough. */
import { monthOf, type IsoDate } from '../calendar/index.ts'
import { type CompetencyLevel, judgeCompetency } from '../eligibility/index.ts'
import type { MetricFigure, PersonId, Profile } from '../profile/index.ts'
import type { MetricId, Program } from '../program/index.ts'
import { indexPeople, lastVisibleDay, positions } from '../requirements/index.ts'
import { type Deeds, fewestDeeds, type Lacks } from './deeds.ts'
import { associations, dayOf, type LossDay } from './loss-day.ts'

/** What has to be done, all of it. */
export interface Remedy {
  /** The last day on which it shows in time. */
  readonly by: IsoDate
  /** People who hold what counts: their accounts only have to be associated. */
  readonly associate: readonly PersonId[]
  /** How many others would do as well, where one association is all. */
  readonly others: number
  /** What people still lack: one of each inner list. */
  readonly pass: readonly { readonly person: PersonId; readonly lacks: Lacks }[]
  /** Further people, whoever they are, each with one of each inner list. */
  readonly find: readonly { readonly people: number; readonly lacks: Lacks }[]
  /** By how much figures have to be higher. */
  readonly figures: readonly { readonly metric: MetricId; readonly short: number }[]
}

/** The figure, higher by an amount on the day. */
function higher(figure: MetricFigure | undefined, amount: number, isSum: boolean, on: IsoDate): MetricFigure {
  if (figure === undefined || typeof figure === 'number') return (figure ?? 0) + amount
  const past = figure.map(({ month }) => month).filter((month) => month <= monthOf(on))
  const month = isSum ? monthOf(on) : past.reduce((latest, month) => (month > latest ? month : latest), '')
  return [...figure, { month: month || monthOf(on), amount }]
}

/** The profile once the deeds are done. */
function after(deeds: Deeds, { context, by }: LossDay): Profile {
  const { program, profile, on } = context
  const there = (profile.people ?? []).map((person, at) => {
    const lacks = deeds.pass.get(at) ?? []
    const achievements = [...person.achievements, ...lacks.map(([id]) => ({ id: id! }))]
    return { ...person, achievements, ...(deeds.associate.has(at) && { associatedSince: by }) }
  })
  const found = deeds.find.flatMap(({ people, lacks }, at) =>
    Array.from({ length: people }, (_, number) => ({
      id: `found ${at} ${number}`,
      associatedSince: by,
      achievements: lacks.map(([id]) => ({ id: id! })),
    })),
  )
  const metrics = { ...profile.metrics }
  for (const [metric, short] of deeds.figures) {
    const { period } = program.metrics[metric]!
    metrics[metric] = higher(metrics[metric], short, period !== 'current', on)
  }
  return { ...profile, people: [...there, ...found], metrics }
}

function isEnough(deeds: Deeds, { competency, level }: CompetencyLevel, day: LossDay): boolean {
  const { program, on } = day.context
  const profile = after(deeds, day)
  const people = indexPeople(program, profile.people ?? [], on)
  const context = { program, profile, people, on }
  return judgeCompetency(competency, program.competencies[competency]!, context).levels[level] === 'met'
}

/** The same deeds without one of them, each in its turn. */
const lessOf = ({ associate, pass, find, figures }: Deeds): Deeds[] => {
  const without = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key) =>
    new Map([...map].filter(([other]) => other !== key))
  return [
    ...[...figures.keys()].map((key) => ({ associate, pass, find, figures: without(figures, key) })),
    ...find.map((one) => ({ associate, pass, find: find.filter((other) => other !== one), figures })),
    ...[...pass.keys()].map((key) => ({ associate, pass: without(pass, key), find, figures })),
    ...[...associate].map((at) => ({
      associate: new Set([...associate].filter((other) => other !== at)),
      pass,
      find,
      figures,
    })),
  ]
}

/** Leaves out, one by one, what is not needed. */
function withoutSpare(deeds: Deeds, one: CompetencyLevel, day: LossDay): Deeds {
  const less = lessOf(deeds).find((less) => isEnough(less, one, day))
  return less ? withoutSpare(less, one, day) : deeds
}

const remedyOf = (
  { associate, pass, find, figures }: Deeds,
  others: number,
  { context, by }: LossDay,
): Remedy => {
  const idOf = (at: number) => context.profile.people![at]!.id
  return {
    by,
    associate: [...associate].map(idOf),
    others,
    pass: [...pass].map(([at, lacks]) => ({ person: idOf(at), lacks })),
    find,
    figures: [...figures].map(([metric, short]) => ({ metric, short })),
  }
}

/**
 * Returns a function that finds what would keep a level on a day. Where one association is enough, it is that; else
 * what each path lacks is filled with those who lack least, requirement by requirement, and the path that takes least is
 * told: enough in any case, nothing of it superfluous, and the least where one condition of one requirement lacks people.
 * `null` where nothing can be done by then, or only something that nobody does, such as confirming a fact.
 *
 * @param today from this day on things can be done
 */
export function createRemedies(
  program: Program,
  profile: Profile,
  today: IsoDate,
): (one: CompetencyLevel, on: IsoDate) => Remedy | null {
  const days = new Map<IsoDate, LossDay>()
  return (one, on) => {
    if (lastVisibleDay(program, on) < today) return null
    const day = days.get(on) ?? dayOf(program, profile, today, on)
    days.set(on, day)
    const [first, ...others] = positions(associations(one, day))
    if (first !== undefined)
      return remedyOf(
        { associate: new Set([first]), pass: new Map(), find: [], figures: new Map() },
        others.length,
        day,
      )
    const deeds = fewestDeeds(one, day)
    return deeds && isEnough(deeds, one, day) ? remedyOf(withoutSpare(deeds, one, day), 0, day) : null
  }
}
