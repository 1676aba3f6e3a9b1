/** Looks whether a profile is saved, and loads nothing more where none is. */
import type { Language } from '../../engine/program/index.ts'
import type { StandingMessages } from './show.ts'

/** The messages of each language, which only its pages load. */
const messagesOf: Readonly<Record<Language, () => Promise<StandingMessages>>> = {
  en: () =>
    Promise.all([import('../../language/en/index.ts'), import('./messages/en.ts')]).then(
      ([{ en }, { standing }]) => ({ ...en, standing }),
    ),
  ru: () =>
    Promise.all([import('../../language/ru/index.ts'), import('./messages/ru.ts')]).then(
      ([{ ru }, { standing }]) => ({ ...ru, standing }),
    ),
}

const place = document.querySelector<HTMLElement>('.saved-standing')

/** Whether a profile is saved; a browser may also refuse to say. */
function isSaved(keys = ''): boolean {
  try {
    return keys.split(' ').some((key) => localStorage.getItem(key) !== null)
  } catch {
    return false
  }
}

async function fill(place: HTMLElement): Promise<void> {
  try {
    const [{ show }, messages] = await Promise.all([
      import('./show.ts'),
      messagesOf[place.dataset['language'] as Language](),
    ])
    await show(place, messages)
  } catch {
    // Without the network, or with a program it can't read, the page is what it is without a profile.
  }
  place.hidden = place.childNodes.length === 0
}

if (place && isSaved(place.dataset['keys'])) void fill(place)
