/**
 * Saves the workspace in the browser by itself. What was saved is input from another release or another tab: read
 * through its parser, put aside when it can't be read, merged with what was done here, never overwritten unseen.
 */
import { atom } from 'nanostores'
import { emptyProfile } from '../workspace/workspace.ts'
import type { EditKind } from '../workspace/edit-kind.ts'
import type { StorageTrouble } from './reasons.ts'
import type { Browser } from './browser.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import { createKeeper, NotOurs, type TabQuestion } from './tab-sync.ts'
import { keptProfile, keptRules, keptScenarios } from './kept-workspace.ts'
import { listAside, type Aside, type Storage } from '../workspace/saved-profile.ts'

/**
 * Writing is one call that can't be divided: 2.4 million characters, some 10,000 people, take 50 to 120 ms. So the more
 * there is to write, the longer typing must have rested; leaving the page writes at once.
 */
const pauseFor = (characters: number): number => Math.min(2000, 250 + characters / 1000)

/** Steps after which there is nothing of the visitor's own to lose. */
const nothingOwn: readonly EditKind[] = ['load-sample', 'start-over', 'other-tab']

type Keeper = Pick<
  ReturnType<typeof createKeeper>,
  'key' | 'isUnsaved' | 'length' | 'isNew' | 'receive' | 'write' | 'settle'
>

export function createSaving({ history, access }: Pick<Calculator, 'history' | 'access'>) {
  const $trouble = atom<StorageTrouble | null>(null)
  /** When this tab last wrote; `null` where it has not. */
  const $savedAt = atom<Date | null>(null)
  const $aside = atom<readonly Aside[]>([])
  /** What this tab and another one changed differently; this tab's version stands until the visitor has chosen. */
  const $otherTab = atom<readonly TabQuestion[]>([])

  const profile = createKeeper(keptProfile, history)
  const scenarios = createKeeper(keptScenarios, history)
  const rules = createKeeper(keptRules, history)
  const keepers: readonly Keeper[] = [profile, scenarios, rules]

  let storage: Storage | undefined
  let browser: Browser
  let timer: ReturnType<typeof setTimeout> | undefined
  let isKept = false

  const isUnsaved = () => keepers.some((keeper) => keeper.isUnsaved())
  const mayWrite = () => !['blocked', 'newer'].includes($trouble.get()?.code ?? '')

  /** Says what stands in the way; what forbids to write stands until it is out of the way. */
  function report(trouble: StorageTrouble) {
    if (mayWrite()) $trouble.set(trouble)
  }
  function reportNewer(text: Aside) {
    const trouble = $trouble.get()
    if (trouble?.code === 'newer') $trouble.set({ ...trouble, texts: [...trouble.texts, text] })
    else report({ code: 'newer', texts: [text] })
  }

  /** Runs what may fail for one of the keys; says what went wrong. */
  function attempt<Result>(key: string, act: (storage: Storage) => Result): Result | undefined {
    if (!storage) return undefined
    try {
      return act(storage)
    } catch (error) {
      if (!(error instanceof NotOurs)) report({ code: 'not-written' })
      else if (error.code === 'newer') reportNewer({ key, text: error.text })
      else {
        $aside.set([...$aside.get(), { key, text: error.text }])
        report({ code: 'blocked' })
      }
      return undefined
    }
  }

  function open() {
    try {
      storage = access()
      $aside.set(listAside(storage))
    } catch {
      storage = undefined
      $trouble.set({ code: 'unavailable' })
    }
  }

  function load() {
    const mine = attempt(profile.key, profile.load)
    const others = attempt(scenarios.key, scenarios.load)
    const by = attempt(rules.key, rules.load)
    if (mine ?? others) history.begin(mine ?? emptyProfile, others)
    if (by) history.$workspace.set(keptRules.into(history.$workspace.get(), by))
    keepers.forEach((keeper) => keeper.settle())
    showAside()
  }

  /** Lists what stands aside, after what stands in its own place and can be neither read nor moved. */
  function showAside() {
    const inPlace = $aside.get().filter(({ key }) => keepers.some((keeper) => keeper.key === key))
    if (storage) $aside.set([...listAside(storage), ...inPlace])
  }

  /** Takes in what another tab has saved under a key. */
  function receive(keeper: Keeper, text: string) {
    const question = attempt(keeper.key, (storage) => keeper.receive(storage, text))
    showAside()
    if (question) $otherTab.set([...$otherTab.get(), question])
  }

  function saveOne(keeper: Keeper) {
    const present = attempt(keeper.key, (storage) => storage.getItem(keeper.key))
    if (present && keeper.isNew(present)) receive(keeper, present)
    if (keeper.isUnsaved() && mayWrite()) attempt(keeper.key, keeper.write)
  }

  /** Takes in what others have saved, then writes what is unsaved. */
  function save() {
    clearTimeout(timer)
    if (!storage || !mayWrite()) return
    const hadUnsaved = isUnsaved()
    keepers.forEach(saveOne)
    if (hadUnsaved && !isUnsaved()) $savedAt.set(browser.now())
    if (!isUnsaved() && mayWrite()) $trouble.set(null)
    keep()
  }

  /** Asks, once a visit, that the browser keeps what the visitor has entered. */
  function keep() {
    const step = history.$event.get()?.step
    if (isKept || isUnsaved() || !step || nothingOwn.includes(step)) return
    isKept = true
    browser.keep()
  }

  function saveSoon() {
    clearTimeout(timer)
    const lengths = keepers.filter((keeper) => keeper.isUnsaved()).map((keeper) => keeper.length())
    if (lengths.length > 0) timer = setTimeout(() => browser.alone(save), pauseFor(Math.max(...lengths)))
  }

  function onStorage({ key, newValue }: StorageEvent) {
    const keeper = keepers.find((one) => one.key === key)
    if (keeper && newValue !== null && keeper.isNew(newValue) && mayWrite()) receive(keeper, newValue)
  }

  /** What could not be saved goes with the tab: the browser asks first. */
  function onLeaving(event: Event) {
    save()
    if (isUnsaved()) event.preventDefault()
  }

  /** Loads what was saved and keeps saving; gives the function that ends it. */
  function start(page: EventTarget, on: Browser): () => void {
    browser = on
    open()
    load()
    const listeners = [
      ['beforeunload', onLeaving],
      ['pagehide', save],
      ['pageshow', save],
      ['visibilitychange', save],
      ['storage', onStorage as (event: Event) => void],
    ] as const
    for (const [type, listener] of listeners) page.addEventListener(type, listener)
    const stops = [
      history.$workspace.listen(saveSoon),
      // Typing goes on, though what is typed is no value yet.
      history.$drafts.listen(saveSoon),
    ]
    return () => {
      stops.forEach((stop) => stop())
      save()
      for (const [type, listener] of listeners) page.removeEventListener(type, listener)
    }
  }

  return {
    $trouble,
    $savedAt,
    $aside,
    $otherTab,
    start,
    profileText: profile.text,
    scenariosText: scenarios.text,
    /** Forgets a text that could not be read, and saves again where it stood in the way. */
    removeAside(key: string) {
      storage?.removeItem(key)
      $aside.set($aside.get().filter((aside) => aside.key !== key))
      if (keepers.some((keeper) => keeper.key === key)) $trouble.set(null)
      saveSoon()
    },
    /** Answers the question whose version stays. */
    settle(take: boolean) {
      if (take) $otherTab.get().forEach(({ takeTheirs }) => takeTheirs())
      $otherTab.set([])
    },
  }
}
export const useSaving = () => useCalculator().of(createSaving)
