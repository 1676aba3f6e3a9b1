import type { KeyPath } from '../../engine/profile/index.ts'

/** Where in a file: its own keys, things in lists counted from one, as in `people 3 › achievements 1 › earned`. */
export const writePlace = (place: KeyPath): string =>
  place
    .map(
      (key, index) =>
        `${index === 0 ? '' : typeof key === 'number' ? ' ' : ' › '}${typeof key === 'number' ? key + 1 : key}`,
    )
    .join('')
