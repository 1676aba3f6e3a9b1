/** How a saved profile stands, on a page of the guide. */
import { count, day } from '../../../language/en/language.ts'

export const standing = {
  /** A link to the calculator, at the beginning of the sentence. */
  saved: 'Your saved profile',
  judged: (on: string, levels: string) => `, on ${day(on)}: ${levels}.`,
  level: (level: string, state: string, short: string) =>
    `${level} ${state.toLowerCase()}${short && ` (${short})`}`,
  nobodyHolds: 'nobody has it',
  /** Who holds an achievement. */
  hold: (holders: number, who: string) =>
    `${holders === 1 ? '1\u00a0person has' : `${holders} people have`} it: ${who}`,
  others: (more: number) => `${more} more`,
  /** `last`: the last day on which it counts for as many. */
  counts: (counting: number, holders: number, last: string | null) => {
    if (counting === 0) return 'It does not count.'
    if (holders === 1) return `It counts${last ? ` up to and including ${day(last)}` : ''}.`
    const whom = counting < holders ? `${counting} of them` : 'all of them'
    return `It counts for ${whom}${last ? `, for fewer after ${day(last)}` : ''}.`
  },
  ofLevel: (number: number, level: string) => `${number} ${level}`,
  nothingMet: 'no level is reached',
  nearest: (competency: string, level: string, short: string) =>
    `Nearest: ${competency} ${level}${short && ` (${short})`}.`,
  /** In the table of requirements: of paths that the profile meets, and of those that can be read either way. */
  marks: { met: 'Met by your profile', unclear: 'Unclear for your profile' },
  marked: (met: number) =>
    met === 0
      ? 'no path is met yet'
      : `${count(met, { one: 'path at a level is met and marked below', other: 'paths at a level are met and marked below' })}`,
}
