/** What an editable combobox holds: its text, whether its list is open, what is found, which of it is active. */
import { atom } from 'nanostores'
import type { DraftProblem } from '../kit/drafts/draft.ts'
import type { AchievementSearch, FoundAchievement } from '../workspace/achievement-search.ts'
import type { FieldId } from '../kit/context.ts'
import type { History } from '../workspace/history.ts'

interface State {
  readonly text: string
  readonly isOpen: boolean
  /** What is listed; nothing while the list is closed. */
  readonly options: readonly FoundAchievement[]
  /** The place in the list; -1 for none. */
  readonly active: number
}

/** The text is kept among the drafts, so that it outlives the field. */
export function createPicker(field: FieldId, { $drafts, draft }: History, search: AchievementSearch) {
  const closed = (text: string): State => ({ text, isOpen: false, options: [], active: -1 })
  const $state = atom<State>(closed($drafts.get()[field] ?? ''))
  const set = (state: State) => {
    draft(field, state.text === '' ? undefined : state.text)
    $state.set(state)
  }
  const opened = (text: string, active: number) => set({ text, isOpen: true, options: search(text), active })

  return {
    $state,
    /** What is typed is searched, and the best of it is active. */
    type: (text: string) => opened(text, text === '' ? -1 : 0),
    open: () => opened($state.get().text, $state.get().active),
    /** Lists what is found now, where the list is open. */
    searchAgain() {
      const { text, isOpen, active } = $state.get()
      if (isOpen) opened(text, active)
    },
    close: () => set(closed($state.get().text)),
    clear: () => set(closed('')),
    /** To the next or the one before, and around at the ends. */
    move(by: 1 | -1) {
      const { text, active } = $state.get()
      const count = search(text).length
      if (count === 0) return
      opened(text, active < 0 && by < 0 ? count - 1 : (active + by + count) % count)
    },
    /** Why what is typed has not been added, if anything is. */
    problem(): DraftProblem | null {
      const { text } = $state.get()
      if (text.trim() === '') return null
      return search(text).length === 0 ? { code: 'no-such-achievement', text } : { code: 'not-chosen' }
    },
  }
}
