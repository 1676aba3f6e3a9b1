/** What an older release has saved, as texts in the browser's local storage: taken over, and again when one of its tabs saves. */
import { isIsoDate } from '../../engine/calendar/index.ts'
import { parseProfile, parseScenarios } from '../../engine/profile/index.ts'
import { readText, type ReadText } from '../workspace/saved-text.ts'
import { profileKey, rulesKey, scenariosKey, type Storage } from '../workspace/saved-profile.ts'
import { emptyWorkspace, type Workspace } from '../workspace/workspace.ts'

type Parts = Partial<Workspace>

const readers: Readonly<Record<string, (text: string) => ReadText<Parts>>> = {
  [profileKey]: (text) =>
    readText(text, (json) => {
      const parsed = parseProfile(json)
      return parsed.ok ? { ok: true, value: { mine: parsed.profile } } : parsed
    }),
  [scenariosKey]: (text) =>
    readText(text, (json) => {
      const parsed = parseScenarios(json)
      return parsed.ok ? { ok: true, value: { scenarios: parsed.scenarios } } : parsed
    }),
  /** Another edition and the day, parted by a blank; nothing for the page's own. */
  [rulesKey](text) {
    const [edition, day = ''] = text.split(' ')
    return { code: 'read', value: edition ? { edition, day: isIsoDate(day) ? day : undefined } : {} }
  },
}

export type Texts = ReadonlyMap<string, string>

/** What texts say, and which of them this release can't read or a newer one wrote. */
export interface OlderRelease {
  readonly workspace: Workspace
  readonly unreadable: Texts
  readonly newer: Texts
}

/** Returns the texts that are saved. */
export const textsIn = (storage: Storage): Texts =>
  new Map(
    Object.keys(readers).flatMap((key) => {
      const text = storage.getItem(key)
      return text === null ? [] : [[key, text]]
    }),
  )

/** Returns whether an older release saves under the key. */
export const isOlderKey = (key: string | null): boolean => key !== null && key in readers

/** Reads texts of an older release. */
export function readTexts(texts: Texts): OlderRelease {
  let workspace = emptyWorkspace
  const unreadable = new Map<string, string>()
  const newer = new Map<string, string>()
  for (const [key, text] of texts) {
    const read = readers[key]!(text)
    if (read.code === 'read') workspace = { ...workspace, ...read.value }
    else (read.code === 'newer' ? newer : unreadable).set(key, text)
  }
  return { workspace, unreadable, newer }
}
