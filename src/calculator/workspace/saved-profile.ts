/** The place in the browser where the data are kept between visits: reading, and putting aside what can't be read. */
import { parseProfile, type Problem, type Profile } from '../../engine/profile/index.ts'

export const profileKey = 'partner-competency-guide:profile:1'
export const scenariosKey = 'partner-competency-guide:scenarios:1'
/** The edition by which is judged, and the day. */
export const rulesKey = 'partner-competency-guide:rules:1'
const asideKey = 'partner-competency-guide:unread:'

/** What this module needs of `localStorage`; every call may throw. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** A saved text that this release could not read, or that a newer one wrote. */
export interface Aside {
  readonly key: string
  readonly text: string
}

/** What a saved text says, that a newer release wrote it, or that it can't be read. */
export type ReadText<Value> =
  | { readonly code: 'read'; readonly value: Value }
  | { readonly code: 'newer' }
  | { readonly code: 'unreadable' }

type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a text by a function that says what is wrong with the data in it. */
export function readText<Value>(text: string, parse: (json: unknown) => Parsed<Value>): ReadText<Value> {
  try {
    const parsed = parse(JSON.parse(text))
    if (parsed.ok) return { code: 'read', value: parsed.value }
    return { code: parsed.problems.some(({ code }) => code === 'newer-version') ? 'newer' : 'unreadable' }
  } catch {
    return { code: 'unreadable' }
  }
}

export const readProfile = (text: string): ReadText<Profile> =>
  readText(text, (json) => {
    const parsed = parseProfile(json)
    return parsed.ok ? { ok: true, value: parsed.profile } : parsed
  })

/** The profile in a saved text, or `null` when it holds none that this release reads. */
export function profileIn(text: string): Profile | null {
  const read = readProfile(text)
  return read.code === 'read' ? read.value : null
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
