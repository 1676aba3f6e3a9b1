/** Saves the workspace in the browser by itself. What does so is fetched where something is saved, or with the first change. */
import { atom } from 'nanostores'
import type { EditKind } from '../workspace/edit-kind.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import { profileKey, savedMark, scenariosKey, type Aside } from '../workspace/saved-profile.ts'
import { isSameKept } from '../workspace/workspace.ts'
import type { Browser } from './browser.ts'
import type { Keeper } from './keeper.ts'
import type { StorageTrouble, TabQuestion } from './reasons.ts'

/** Milliseconds for which typing must have rested. */
const pause = 250

/** Steps after which there is nothing of the visitor's own to lose. */
const nothingOwn: readonly EditKind[] = ['load-sample', 'start-over', 'other-tab']

/** What says, or holds, that something is saved; see `saved-profile.ts` and what is left behind by pages that go. */
const holding = /^partner-competency-guide:(saved|profile|scenarios|rules|unsaved|unread)/

export function createSaving({ history, access }: Pick<Calculator, 'history' | 'access'>) {
  const $trouble = atom<StorageTrouble | null>(null)
  /** When this tab last wrote; `null` where it has not. */
  const $savedAt = atom<Date | null>(null)
  const $aside = atom<readonly Aside[]>([])
  /** What this tab and another one changed differently; this tab's version stands until the visitor has chosen. */
  const $otherTab = atom<readonly TabQuestion[]>([])
  const state = { $trouble, $savedAt, $aside, $otherTab }
  const { $workspace, $drafts, $event } = history

  let browser: Browser
  let keeper: Keeper | undefined
  let opening: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isKept = false
  let begun = $workspace.get()

  const isUnsaved = () => keeper?.isUnsaved() ?? !isSameKept($workspace.get(), begun)

  /** Asks, once a visit, that the browser keeps what the visitor has entered. */
  function keep() {
    const step = $event.get()?.step
    if (isKept || isUnsaved() || !step || nothingOwn.includes(step)) return
    isKept = true
    browser.keep()
  }

  async function save() {
    clearTimeout(timer)
    await keeper?.sync()
    keep()
  }

  /** Fetches what saves, and takes in what was saved. */
  async function open() {
    try {
      keeper = await browser.open({ history, state, storage: access, onTold: () => void save() })
      await save()
    } catch {
      opening = undefined
      $trouble.set({ code: 'not-loaded' })
    }
  }

  function saveSoon() {
    clearTimeout(timer)
    if (!keeper && isUnsaved()) opening ??= open()
    else if (keeper?.isBehind()) timer = setTimeout(() => void save(), pause)
  }

  /** Whether something may be saved; a browser that refuses to say may keep it elsewhere. */
  function mayHold(): boolean {
    try {
      const storage = access()
      return Array.from({ length: storage.length }, (_, index) => storage.key(index)).some((key) =>
        holding.test(key ?? ''),
      )
    } catch {
      return true
    }
  }

  function onStorage({ key }: StorageEvent) {
    if (keeper && (key === null || key === profileKey || key === scenariosKey)) void save()
    else if (!keeper && key === savedMark) opening ??= open()
  }

  /** What a page that goes could not save goes with it: the browser asks first. */
  function onLeaving(event: Event) {
    if (isUnsaved() && !keeper?.leave()) event.preventDefault()
  }

  /** What is left behind is safe before what is saved. */
  function onHidden() {
    keeper?.leave()
    void save()
  }

  /**
   * Loads what was saved and keeps saving. Gives the function that ends it, and what to wait for before anything is drawn: none
   * where nothing is saved.
   */
  function start(page: EventTarget, on: Browser) {
    browser = on
    begun = $workspace.get()
    const listeners = [
      ['beforeunload', onLeaving],
      ['pagehide', onHidden],
      ['pageshow', () => void save()],
      ['visibilitychange', onHidden],
      ['storage', onStorage as (event: Event) => void],
    ] as const
    for (const [type, listener] of listeners) page.addEventListener(type, listener)
    const stops = [
      $workspace.listen(saveSoon),
      // Typing goes on, though what is typed is no value yet.
      $drafts.listen(saveSoon),
    ]
    if (mayHold()) opening = open()
    return {
      loaded: opening,
      stop() {
        stops.forEach((stop) => stop())
        onHidden()
        for (const [type, listener] of listeners) page.removeEventListener(type, listener)
      },
    }
  }

  return {
    ...state,
    start,
    /** Forgets a text that could not be read. */
    removeAside: (key: string) => void keeper?.removeAside(key),
    /** Answers the question whose version stays. */
    settle(take: boolean) {
      if (take) $otherTab.get().forEach(({ takeTheirs }) => takeTheirs())
      $otherTab.set([])
    },
  }
}
export const useSaving = () => useCalculator().of(createSaving)
