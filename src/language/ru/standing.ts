/** How a saved profile stands, on a page of the guide. */
import type { standing as english } from '../en/standing.ts'
import { day } from './language.ts'

export const standing: typeof english = {
  saved: 'Сохранённый профиль',
  judged: (on, levels) => ` на ${day(on)}: ${levels}.`,
  level: (level, state, short) => `${level} — ${state.toLowerCase()}${short && ` (${short})`}`,
}
