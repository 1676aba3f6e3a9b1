/**
 * Keeps the workspace in the store, record by record. Whatever it writes, it first takes in what was written since it last
 * looked: read through its parsers, put aside where it can't be read, merged with what was done here, never written over unseen.
 */
import type { WritableAtom } from 'nanostores'
import type { History } from '../workspace/history.ts'
import { recordChanges, withRecords } from '../workspace/records/changes.ts'
import { savedMark, type Aside, type Storage } from '../workspace/saved-profile.ts'
import { emptyWorkspace, isSameKept, type Workspace } from '../workspace/workspace.ts'
import { asKept, mergeKept, mergeStep } from './merge-kept.ts'
import { same } from './merging/same.ts'
import { createNotes } from './notes.ts'
import { readTexts, textsIn, type OlderRelease, type Texts } from './older-release.ts'
import type { StorageTrouble, TabQuestion } from './reasons.ts'
import { createSteps, forgetOldSteps } from './steps.ts'
import { lastPutAside, listAside, Newer, putAside, readAhead, readStored, type ReadAhead } from './stored.ts'
import type { Store, Transaction } from './store.ts'

/** What is shown of saving. */
export interface SavingState {
  readonly $trouble: WritableAtom<StorageTrouble | null>
  readonly $savedAt: WritableAtom<Date | null>
  readonly $aside: WritableAtom<readonly Aside[]>
  readonly $otherTab: WritableAtom<readonly TabQuestion[]>
}

/** Where a tab keeps the workspace. */
export interface KeepingPlace {
  readonly store: Store
  /** The browser's local storage; throws where there is none. */
  readonly storage: () => Storage
  /** This tab among all that keep steps. */
  readonly tab: string
  readonly now: () => Date
  /** Tells the other tabs that something was written. */
  readonly tell: () => void
}

const takenOver = 'taken over'
const noTexts: Texts = new Map()

export function createKeeper(history: History, state: SavingState, place: KeepingPlace) {
  const steps = createSteps(history.steps, place.tab)
  const notes = createNotes(place.storage, place.tab)
  const { trying } = notes
  /** What the store holds, as this tab last saw it, and after which writing that was. */
  let saved = emptyWorkspace
  let seen = 0
  /** What stood here when the store was found emptied: it is saved again with the next edit. */
  let emptied: Workspace | null = null
  let isLoaded = false
  let mayWrite = true
  let isLeftTaken = false
  /** What an older release has saved, as it was last merged with what stands here. */
  let merged: Workspace | undefined
  let running: Promise<void> = Promise.resolve()
  let isWaiting = false

  const now = () => asKept(history.$workspace.get())
  /** What is safe: an older release's texts are, as long as nothing is in the store. */
  const safe = () => emptied ?? (seen > 0 ? saved : (merged ?? saved))
  const isUnsaved = () => !isSameKept(now(), safe())
  const isBehind = () => isUnsaved() || (emptied === null && steps.isUnsaved())

  function put(workspace: Workspace) {
    if (isSameKept(workspace, history.$workspace.get())) return
    const { mine, open: _, ...rest } = workspace
    if (!isLoaded && history.$event.get() === null) history.begin(mine, rest)
    else history.receive(workspace, mergeStep)
  }

  /** Merges what stands here with what others made of a state that both had in common. */
  function merge(base: Workspace, theirs: Workspace): readonly TabQuestion[] {
    const versions = () => ({ base, ours: history.$workspace.get(), theirs })
    const { workspace, clashes } = mergeKept(versions(), 'ours')
    put(workspace)
    const takeTheirs = () => history.arrange('other-tab', mergeKept(versions(), 'theirs').workspace)
    return clashes.length > 0 ? [{ clashes, takeTheirs }] : []
  }

  /** Merges what an older release has saved since its texts were last taken over. */
  function mergeOlder(texts: Texts, { workspace }: OlderRelease, before?: string): readonly TabQuestion[] {
    if (texts.size === 0) return []
    merged ??= before
      ? readTexts(new Map(JSON.parse(before) as [string, string][])).workspace
      : emptyWorkspace
    const questions = merge(merged, workspace)
    // It is read anew each time; what says the same is the same.
    if (!same(merged, workspace)) merged = workspace
    return questions
  }

  /** Takes in, once, what tabs left behind that could not save it. */
  function takeLeft(within: Workspace): readonly TabQuestion[] {
    if (isLeftTaken) return []
    isLeftTaken = true
    return notes
      .found()
      .flatMap(({ changes }) =>
        changes ? merge(withRecords(within, changes.before), withRecords(within, changes.after)) : [],
      )
  }

  /** Keeps texts that were taken over or could not be read. */
  async function putTexts(transaction: Transaction, texts: Texts, { unreadable }: OlderRelease) {
    if (texts.size > 0) await transaction.putText(takenOver, JSON.stringify([...texts]))
    const unread = notes.found().flatMap(({ text, changes }) => (changes ? [] : text))
    for (const text of [...unreadable.values(), ...unread]) await putAside(transaction, text)
  }

  /** Takes in and writes, as one; gives what is to be done once that is certain. */
  async function exchange(
    transaction: Transaction,
    older: Texts,
    release: OlderRelease,
    ahead: ReadAhead | undefined,
  ) {
    const last = await transaction.lastWriting()
    const texts = await transaction.texts()
    const isEmptied = last < seen
    // What another tab put aside as unreadable was not removed by the visitor: it stands here still.
    const isBegunAnew = isEmptied || lastPutAside(texts) > seen
    const [before, from] = isBegunAnew ? [emptyWorkspace, 0] : [saved, seen]
    const isNew = last > from
    const keys = isNew && from > 0 ? await transaction.writtenSince(from) : null
    const isKnown = from === 0 && ahead?.writing === last
    const read = () => (isKnown ? ahead.workspace : readStored(transaction, before, keys))
    const theirs = isNew ? await read() : before
    const merging = isNew ? merge(before, theirs) : []
    // It stands here from now on, though nothing may be written.
    if (isNew && (await transaction.lastWriting()) === last) [saved, seen] = [theirs, last]
    const questions = [...merging, ...mergeOlder(older, release, texts.get(takenOver)), ...takeLeft(theirs)]
    await putTexts(transaction, older, release)
    if (!isLoaded) {
      for (const { tab, steps } of notes.found()) await transaction.putSteps(tab, steps)
      await forgetOldSteps(transaction, place.now().getTime())
      await steps.load(transaction, mergeStep)
    }
    if (isEmptied) steps.forget()
    const present = now()
    const isLeft = isEmptied || (emptied !== null && isSameKept(present, emptied))
    // Where both sides say the same, neither writes it to the other.
    const changes = (isLeft ? [] : recordChanges(theirs, present)).filter(
      ({ before, after }) => !same(before, after),
    )
    if (changes.length > 0) await transaction.write(changes.map(({ key, after }) => ({ key, value: after })))
    const written = !isLeft && steps.isUnsaved() ? steps.pending(place.now().getTime()) : undefined
    if (written) await transaction.putSteps(place.tab, written.changed)
    const writing = await transaction.lastWriting()
    const aside = listAside(await transaction.texts())
    return () => {
      const hasWritten = changes.length > 0
      saved = isLeft ? theirs : present
      seen = writing
      emptied = isLeft ? (emptied ?? present) : null
      written?.settle()
      state.$aside.set(aside)
      if (questions.length > 0) state.$otherTab.set([...state.$otherTab.get(), ...questions])
      if (hasWritten) state.$savedAt.set(place.now())
      if (isEmptied) state.$trouble.set({ code: 'emptied' })
      else if (!isLeft) state.$trouble.set(null)
      if (hasWritten) place.tell()
      if (writing > 0 || aside.length > 0) trying((storage) => storage.setItem(savedMark, '1'))
    }
  }

  /** Removes an older release's texts once what they say can be read back from the store. */
  async function removeTexts(texts: Texts) {
    const stored = await place.store.within((transaction) => readStored(transaction, emptyWorkspace, null))
    if (recordChanges(stored, now()).every(({ before, after }) => same(before, after)))
      trying((storage) => {
        for (const [key, text] of texts) if (storage.getItem(key) === text) storage.removeItem(key)
      })
  }

  /** Notes what is not saved where a page that goes can write; gives whether it stands there. */
  const note = (): boolean =>
    notes.write(isUnsaved() ? recordChanges(safe(), now()) : [], steps.pending(place.now().getTime()).changed)

  /** Returns whether the browser takes notes, at least. */
  function canNote(): boolean {
    const isNoted = note()
    if (!isBehind()) notes.remove()
    return isNoted
  }

  function fail(error: unknown, texts: Texts, release: OlderRelease) {
    if (!isLoaded) {
      // What can be had without the store is shown.
      mergeOlder(texts, release)
      takeLeft(saved)
    }
    if (error instanceof Newer || (error instanceof DOMException && error.name === 'VersionError')) {
      mayWrite = false
      state.$trouble.set({ code: 'newer', texts: error instanceof Newer ? error.texts : [] })
    } else if (isLoaded || seen > 0) state.$trouble.set({ code: 'not-written' })
    else state.$trouble.set({ code: canNote() ? 'no-database' : 'unavailable' })
  }

  async function run() {
    isWaiting = false
    if (!mayWrite) return
    const texts = trying(textsIn) ?? noTexts
    const release = readTexts(texts)
    notes.read()
    try {
      if (release.newer.size > 0) throw new Newer([...release.newer].map(([key, text]) => ({ key, text })))
      const ahead = isLoaded ? undefined : await readAhead(place.store)
      const settle = await place.store.within((transaction) => exchange(transaction, texts, release, ahead))
      settle()
      isLoaded = true
      notes.removeFound()
      if (!isBehind()) notes.remove()
      if (texts.size > 0) await removeTexts(texts)
    } catch (error) {
      fail(error, texts, release)
    }
  }

  return {
    isUnsaved,
    isBehind,
    /** Takes in what others have written, and writes what is not saved. */
    sync(): Promise<void> {
      if (!isWaiting) {
        isWaiting = true
        running = running.then(run)
      }
      return running
    },
    /** Writes what is not saved where a page that goes can write; gives whether nothing would be lost. */
    leave(): boolean {
      if (!isBehind()) return true
      return note() ? mayWrite : !isUnsaved()
    },
    /** Forgets a text that could not be read. */
    async removeAside(key: string) {
      await place.store.within((transaction) => transaction.putText(key, undefined))
      state.$aside.set(state.$aside.get().filter((aside) => aside.key !== key))
    },
  }
}
export type Keeper = ReturnType<typeof createKeeper>
