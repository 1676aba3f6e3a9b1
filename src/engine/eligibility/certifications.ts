/** Certifications that somebody must have earned by now, since all their parts are there. */
import type { IsoDate } from '../calendar/index.ts'
import type { Achievement, AchievementId, Expression, Program } from '../program/index.ts'
import type { HeldAchievement, Person } from '../profile/index.ts'
import { achievementOf, impossible } from '../requirements/index.ts'

/** A certification that is not entered, though its parts are. */
export interface NotEntered {
  readonly achievement: AchievementId
  /** The parts that it rests on. */
  readonly parts: readonly AchievementId[]
  /** The latest day of these parts; absent where one of them has none. */
  readonly earned?: IsoDate
}

/** Something held: by what, and the day on which it was earned where that is known. */
type Held = Omit<NotEntered, 'achievement'>

type Earned = Pick<Held, 'earned'>

const isEarlier = (one: Earned, other: Earned | undefined): boolean =>
  other?.earned === undefined || (one.earned ?? '9') < other.earned

const earliest = (held: readonly Held[]): Held | undefined =>
  held.reduce<Held | undefined>((best, one) => (isEarlier(one, best) ? one : best), undefined)

/** Returns the part as it is held: entered, possible and not expired on the day; association does not matter. */
export function heldPart(program: Program, person: Person, id: AchievementId, on: IsoDate): Held | undefined {
  const achievement = achievementOf(program, id)
  let best: HeldAchievement | undefined
  for (const held of person.achievements) {
    if (held.id !== id || (held.expires !== undefined && on > held.expires)) continue
    if (best && !isEarlier(held, best)) continue
    if (!achievement || !impossible(achievement, held)) best = held
  }
  return best && { parts: [id], ...(best.earned !== undefined && { earned: best.earned }) }
}

/** When the whole was complete: the latest day of its parts, or no day where one of them has none. */
function heldWhole(parts: Expression, part: (id: AchievementId) => Held | undefined): Held | undefined {
  if (typeof parts === 'string') return part(parts)
  if ('anyOf' in parts) return earliest(parts.anyOf.flatMap((one) => heldWhole(one, part) ?? []))
  const all: Held[] = []
  for (const one of parts.allOf) {
    const held = heldWhole(one, part)
    if (!held) return undefined
    all.push(held)
  }
  const [held, days] = [all.flatMap((one) => one.parts), all.flatMap((one) => one.earned ?? [])]
  return days.length < all.length
    ? { parts: held }
    : { parts: held, earned: days.reduce((last, day) => (day > last ? day : last)) }
}

/** Returns whether all that is needed is entered, whatever its days. */
const isEntered = (parts: Expression, has: (id: AchievementId) => boolean): boolean => {
  if (typeof parts === 'string') return has(parts)
  const holds = (one: Expression) => isEntered(one, has)
  return 'anyOf' in parts ? parts.anyOf.some(holds) : parts.allOf.every(holds)
}

/** A certification that is made of parts, by its place in the program. */
interface Made {
  readonly place: number
  readonly id: AchievementId
  readonly achievement: Achievement
  readonly madeOf: Expression
}
type MadeByPart = ReadonlyMap<AchievementId, readonly Made[]>
const known = new WeakMap<Program, MadeByPart>()

const partsIn = (madeOf: Expression): readonly AchievementId[] =>
  typeof madeOf === 'string' ? [madeOf] : ('anyOf' in madeOf ? madeOf.anyOf : madeOf.allOf).flatMap(partsIn)

/** Thousands of people are asked about one program. */
function madeByPart(program: Program): MadeByPart {
  const before = known.get(program)
  if (before) return before
  const made = Object.entries(program.achievements).flatMap(([id, achievement], place): Made[] => {
    const { madeOf } = achievement
    return madeOf ? [{ place, id, achievement, madeOf }] : []
  })
  const byPart = made.flatMap((one) => partsIn(one.madeOf).map((part) => ({ part, one })))
  const found = new Map(
    [...Map.groupBy(byPart, ({ part }) => part)].map(([part, all]) => [part, all.map(({ one }) => one)]),
  )
  known.set(program, found)
  return found
}

/**
 * Returns the certifications whose parts the person holds on the day (`madeOf`, from pages outside the edition) and that
 * are not entered, each with the day that its parts give it. Nothing counts by its parts: the person is only told.
 */
export function certificationsNotEntered(program: Program, person: Person, on: IsoDate): NotEntered[] {
  const byPart = madeByPart(program)
  const has = (id: AchievementId) => person.achievements.some((held) => held.id === id)
  // Only what has a part that is held can be whole.
  const likely = new Set<Made>()
  for (const { id } of person.achievements)
    for (const made of byPart.get(id) ?? [])
      if (!has(made.id) && isEntered(made.madeOf, has)) likely.add(made)
  if (likely.size === 0) return []
  const part = (id: AchievementId) => heldPart(program, person, id, on)
  return [...likely]
    .sort((one, other) => one.place - other.place)
    .flatMap(({ id, achievement, madeOf }) => {
      const whole = heldWhole(madeOf, part)
      return whole && !impossible(achievement, { id, ...whole }) ? [{ achievement: id, ...whole }] : []
    })
}
