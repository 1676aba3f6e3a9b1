/** The place in the browser where the profile is kept between visits: reading, writing, putting aside. */
import { parseProfile } from '../../profile/index.ts'
import type { Profile } from '../../profile/types.ts'

export const profileKey = 'partner-competency-guide:profile:1'
const asideKey = 'partner-competency-guide:unread:'

/** What this module needs of `localStorage`; every call may throw. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** A saved text that this release could not read. */
export interface Aside {
  readonly key: string
  readonly text: string
}

/** The profile in a saved text, or `null` when it holds none that this release reads. */
export function profileIn(text: string): Profile | null {
  try {
    const parsed = parseProfile(JSON.parse(text))
    return parsed.ok ? parsed.profile : null
  } catch {
    return null
  }
}

/** Every text that was put aside, oldest first. */
export function listAside(storage: Storage): Aside[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index))
    .filter((key) => key?.startsWith(asideKey))
    .map((key) => ({ key: key!, text: storage.getItem(key!) ?? '' }))
    .sort((a, b) => Number(a.key.slice(asideKey.length)) - Number(b.key.slice(asideKey.length)))
}

/** Copies a text to a key of its own. Throws when there is no room. */
export function putAside(storage: Storage, text: string): void {
  const aside = listAside(storage)
  if (aside.some((one) => one.text === text)) return
  const highest = aside.reduce((highest, { key }) => Math.max(highest, Number(key.slice(asideKey.length))), 0)
  storage.setItem(`${asideKey}${highest + 1}`, text)
}
