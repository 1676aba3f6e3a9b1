/** Looks whether a profile is saved, and loads nothing more where none is. */
const place = document.querySelector<HTMLElement>('.saved-standing')

/** The text that is saved, or `null`; a browser may also refuse to say. */
function savedUnder(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

async function fill(place: HTMLElement, saved: string): Promise<void> {
  try {
    const [{ show }, messages] = await Promise.all([
      import('./show.ts'),
      place.dataset['language'] === 'ru'
        ? Promise.all([import('../../language/ru/index.ts'), import('./messages/ru.ts')]).then(
            ([{ ru }, { standing }]) => ({ ...ru, standing }),
          )
        : Promise.all([import('../../language/en/index.ts'), import('./messages/en.ts')]).then(
            ([{ en }, { standing }]) => ({ ...en, standing }),
          ),
    ])
    await show(place, saved, messages)
  } catch {
    // Without the network, or with a program it can't read, the page is what it is without a profile.
  }
  place.hidden = place.childNodes.length === 0
}

const saved = place && savedUnder(place.dataset['key'] ?? '')
if (place && saved) void fill(place, saved)

export {}
