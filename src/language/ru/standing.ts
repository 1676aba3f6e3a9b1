/** How a saved profile stands, on a page of the guide. */
import type { Messages } from '../../calculator/app/messages/messages.ts'
import { day } from './language.ts'

export const standing: Messages['standing'] = {
  saved: 'Сохранённый профиль',
  judged: (on, levels) => ` на ${day(on)}: ${levels}.`,
  level: (level, state, short) => `${level} — ${state.toLowerCase()}${short && ` (${short})`}`,
}
