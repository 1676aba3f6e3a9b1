/** Levels that a Microsoft agent marked as met for three months (earn-competencies, 2017-07-18). */
import { addDays, addMonths, type IsoDate, type Span } from '../calendar/index.ts'
import type { Competency, Level, Program } from '../program/index.ts'
import type { Override, Profile } from '../profile/index.ts'

/** Returns the days of an override: from its first day until the day before the same day three months later. */
export const overrideSpan = (program: Program, { from }: Override): Span => ({
  from,
  until: addDays(addMonths(from, program.rules.overrideMonths.value), -1),
})

/** Returns whether any path of the competency publishes the level. */
export const publishes = (competency: Competency, level: Level): boolean =>
  Object.values(competency.paths).some((path) => path[level] !== undefined)

/**
 * Returns the override of a competency's level in force on the day; the one that lasts longest, where there are
 * several.
 */
export function overrideInForce(
  program: Program,
  profile: Profile,
  competency: string,
  level: Level,
  on: IsoDate,
): Span | undefined {
  return (profile.overrides ?? [])
    .filter((override) => override.competency === competency && override.level === level)
    .map((override) => overrideSpan(program, override))
    .filter(({ from, until }) => from <= on && on <= until)
    .reduce<Span | undefined>((last, span) => (last && last.until >= span.until ? last : span), undefined)
}
