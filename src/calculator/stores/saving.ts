/**
 * Saves the profile in the browser by itself. What was saved is input from another release: read through
 * `parseProfile`, put aside when it can't be read, never overwritten unseen. Another tab's change is taken over when this
 * tab has nothing unsaved; else it is kept for the visitor to choose.
 */
import { atom, computed } from 'nanostores'
import type { Profile } from '../../profile/types.ts'
import type { StorageTrouble } from '../model/reasons.ts'
import type { History } from './history.ts'
import { listAside, profileIn, profileKey, putAside, type Aside, type Storage } from './storage.ts'

const pause = 250

/** `access` gives the browser's storage, or throws where there is none. */
export function createSaving({ $workspace, begin, arrange }: History, access: () => Storage) {
  const $profile = computed($workspace, ({ mine }) => mine)
  const change = (step: 'other-tab', mine: Profile) => arrange(step, { ...$workspace.get(), mine })
  const $trouble = atom<StorageTrouble | null>(null)
  const $aside = atom<readonly Aside[]>([])
  /** What another tab saved while this one had unsaved changes. */
  const $otherTab = atom<Profile | null>(null)

  let storage: Storage | undefined
  /** The text that this tab last read or wrote. */
  let seen: string | null = null
  let saved: Profile = $profile.get()
  let timer: ReturnType<typeof setTimeout> | undefined

  const isUnsaved = () => $profile.get() !== saved
  const fail = (code: StorageTrouble['code']) => $trouble.set({ code })

  /** Meets a text that this tab has not written. Throws when it must be put aside and there is no room. */
  function meet(storage: Storage, text: string, take: (profile: Profile) => void) {
    const profile = profileIn(text)
    if (profile) take(profile)
    else putAside(storage, text)
    seen = text
    $aside.set(listAside(storage))
  }

  function open(): string | null {
    try {
      storage = access()
      $aside.set(listAside(storage))
      return storage.getItem(profileKey)
    } catch {
      storage = undefined
      fail('unavailable')
      return null
    }
  }

  function load() {
    const text = open()
    if (!storage || text === null) return
    try {
      meet(storage, text, begin)
      saved = $profile.get()
    } catch {
      fail('blocked')
      $aside.set([...listAside(storage), { key: profileKey, text }])
    }
  }

  function save() {
    clearTimeout(timer)
    if (!storage || !isUnsaved() || $trouble.get()?.code === 'blocked') return
    const profile = $profile.get()
    const text = JSON.stringify(profile)
    try {
      const present = storage.getItem(profileKey)
      if (present !== null && present !== seen) meet(storage, present, (other) => $otherTab.set(other))
      storage.setItem(profileKey, text)
      seen = text
      saved = profile
      $trouble.set(null)
    } catch {
      fail('not-written')
    }
  }

  function saveSoon() {
    clearTimeout(timer)
    if (isUnsaved()) timer = setTimeout(save, pause)
  }

  function takeOver(profile: Profile) {
    saved = profile
    change('other-tab', profile)
  }

  function onStorage({ key, newValue }: StorageEvent) {
    if (!storage || key !== profileKey || newValue === null || newValue === seen) return
    try {
      meet(storage, newValue, isUnsaved() ? (other) => $otherTab.set(other) : takeOver)
    } catch {
      fail('not-written')
    }
  }

  /** Loads what was saved and keeps saving; gives the function that ends it. */
  function start(page: EventTarget): () => void {
    load()
    const listeners = [
      ['pagehide', save],
      ['visibilitychange', save],
      ['storage', onStorage as (event: Event) => void],
    ] as const
    for (const [type, listener] of listeners) page.addEventListener(type, listener)
    const stop = $profile.listen(saveSoon)
    return () => {
      stop()
      save()
      for (const [type, listener] of listeners) page.removeEventListener(type, listener)
    }
  }

  return {
    $trouble,
    $aside,
    $otherTab,
    start,
    /** Forgets a text that could not be read, and saves again where it stood in the way. */
    removeAside(key: string) {
      storage?.removeItem(key)
      $aside.set($aside.get().filter((aside) => aside.key !== key))
      if (key === profileKey) $trouble.set(null)
      saveSoon()
    },
    /** Answers the question which tab's version stays. */
    settle(take: boolean) {
      const other = $otherTab.get()
      if (take && other) change('other-tab', other)
      $otherTab.set(null)
    },
  }
}
export type Saving = ReturnType<typeof createSaving>
