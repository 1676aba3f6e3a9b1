/** Certifications that somebody must have earned by now, since all their parts are there. */
import type { IsoDate } from '../calendar/index.ts'
import type { Achievement, AchievementId, Expression, Program } from '../program/index.ts'
import type { Person } from '../profile/index.ts'
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

const earliest = (held: readonly Held[]): Held | undefined =>
  held.reduce<Held | undefined>(
    (best, one) => (best?.earned !== undefined && (one.earned ?? '9') >= best.earned ? best : one),
    undefined,
  )

/** Returns the part as it is held: entered, possible and not expired on the day; association does not matter. */
export function heldPart(program: Program, person: Person, id: AchievementId, on: IsoDate): Held | undefined {
  if (!person.achievements.some((held) => held.id === id)) return undefined
  const entered = person.achievements.filter((held) => held.id === id)
  const achievement = achievementOf(program, id)
  return earliest(
    entered
      .filter(
        (held) =>
          (held.expires === undefined || on <= held.expires) &&
          !(achievement && impossible(achievement, held)),
      )
      .map(({ earned }) => ({ parts: [id], ...(earned !== undefined && { earned }) })),
  )
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

/** A certification that has the part, by its place in the program. */
interface Made {
  readonly part: AchievementId
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
  const made = Object.entries(program.achievements).flatMap(([id, achievement], place) => {
    const { madeOf } = achievement
    return madeOf ? partsIn(madeOf).map((part): Made => ({ part, place, id, achievement, madeOf })) : []
  })
  const found = Map.groupBy(made, ({ part }) => part)
  known.set(program, found)
  return found
}

/**
 * Returns the certifications whose parts the person holds on the day (`madeOf`, from pages outside the edition) and that
 * are not entered, each with the day that its parts give it. Nothing counts by its parts: the person is only told.
 */
export function certificationsNotEntered(program: Program, person: Person, on: IsoDate): NotEntered[] {
  const { achievements } = person
  if (achievements.length === 0) return []
  const part = (id: AchievementId) => heldPart(program, person, id, on)
  const byPart = madeByPart(program)
  // Only what has a part that is held can be whole.
  const likely = new Map(
    achievements.flatMap((held) => byPart.get(held.id) ?? []).map((made) => [made.place, made]),
  )
  if (likely.size === 0) return []
  return [...likely.values()]
    .sort((one, other) => one.place - other.place)
    .flatMap(({ id, achievement, madeOf }) => {
      if (achievements.some((held) => held.id === id)) return []
      const whole = heldWhole(madeOf, part)
      if (!whole) return []
      return impossible(achievement, { id, ...whole }) ? [] : [{ achievement: id, ...whole }]
    })
}
