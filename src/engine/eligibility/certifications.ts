/** Certifications that somebody must have earned by now, since all their parts are there. */
import type { IsoDate } from '../calendar/index.ts'
import type { AchievementId, Expression, Program } from '../program/index.ts'
import type { Person } from '../profile/index.ts'
import { achievementOf, impossible } from '../requirements/index.ts'

/** Something held, with the day on which it was earned where that is known. */
interface Held {
  readonly earned?: IsoDate
}

const earliest = (held: readonly Held[]): Held | undefined =>
  held.reduce<Held | undefined>(
    (best, one) => (best?.earned !== undefined && (one.earned ?? '9') >= best.earned ? best : one),
    undefined,
  )

/** Returns the part as it is held: entered, possible and not expired on the day; association does not matter. */
export function heldPart(program: Program, person: Person, id: AchievementId, on: IsoDate): Held | undefined {
  const achievement = achievementOf(program, id)
  return earliest(
    person.achievements.filter(
      (held) =>
        held.id === id &&
        (held.expires === undefined || on <= held.expires) &&
        !(achievement && impossible(achievement, held)),
    ),
  )
}

/** When the whole was complete: the latest day of its parts, or no day where one of them has none. */
function heldWhole(parts: Expression, part: (id: AchievementId) => Held | undefined): Held | undefined {
  if (typeof parts === 'string') return part(parts)
  if ('anyOf' in parts) return earliest(parts.anyOf.flatMap((one) => heldWhole(one, part) ?? []))
  const all = parts.allOf.map((one) => heldWhole(one, part))
  if (all.includes(undefined)) return undefined
  const days = all.flatMap((one) => one?.earned ?? [])
  return days.length < all.length ? {} : { earned: days.reduce((last, day) => (day > last ? day : last)) }
}

/**
 * Returns the certifications whose parts the person holds on the day (`madeOf`, from pages outside the edition) and that
 * are not entered, each with the day that its parts give it. Nothing counts by its parts: the person is only told.
 */
export function certificationsNotEntered(
  program: Program,
  person: Person,
  on: IsoDate,
): { readonly achievement: AchievementId; readonly earned?: IsoDate }[] {
  const part = (id: AchievementId) => heldPart(program, person, id, on)
  return Object.entries(program.achievements).flatMap(([id, achievement]) => {
    if (!achievement.madeOf || person.achievements.some((held) => held.id === id)) return []
    const whole = heldWhole(achievement.madeOf, part)
    if (!whole) return []
    const earned = whole.earned === undefined ? {} : { earned: whole.earned }
    return impossible(achievement, { id, ...earned }) ? [] : [{ achievement: id, ...earned }]
  })
}
