/** How a saved profile stands, on a page of the guide. */
import { day } from '../../../language/en/language.ts'

export const standing = {
  /** A link to the calculator, at the beginning of the sentence. */
  saved: 'Your saved profile',
  judged: (on: string, levels: string) => `, on ${day(on)}: ${levels}.`,
  level: (level: string, state: string, short: string) =>
    `${level} ${state.toLowerCase()}${short && ` (${short})`}`,
}
