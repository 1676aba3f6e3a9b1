/**
 * What the visitor typed and how it came about. The profile is always valid; text that is no value yet stands beside it
 * as drafts. Every step keeps what was there before it, so all of them can be undone.
 */
import { atom, computed, map } from 'nanostores'
import type { Profile } from '../../profile/types.ts'
import type { Step, Turn } from '../model/reasons.ts'

/** A field, such as `person/p1/leavesOn`. */
export type FieldId = string
export type Drafts = Record<FieldId, string | undefined>

interface Moment {
  readonly profile: Profile
  readonly drafts: Drafts
  readonly step: Step
  /** Typing on in one field is one step. */
  readonly field: FieldId | undefined
}
export const emptyProfile: Profile = {
  format: 'competency-profile',
  version: 1,
  organization: { market: 'developed' },
}

const stepsKept = 200

export function createHistory() {
  const $profile = atom<Profile>(emptyProfile)
  const $drafts = map<Drafts>({})
  const $past = atom<readonly Moment[]>([])
  const $future = atom<readonly Moment[]>([])
  const $turn = atom<Turn | null>(null)

  const now = (step: Step, field?: FieldId): Moment => ({
    profile: $profile.get(),
    drafts: $drafts.get(),
    step,
    field,
  })
  const goTo = ({ profile, drafts }: Moment) => {
    $drafts.set(drafts)
    $profile.set(profile)
  }

  /** Begins with what was saved: nothing to undo. */
  const begin = (profile: Profile) => $profile.set(profile)

  /** Takes one step; steps in the same field that follow each other become one. */
  function change(step: Step, profile: Profile, field?: FieldId) {
    const last = $past.get().at(-1)
    if (!field || last?.field !== field) {
      $past.set([...$past.get().slice(1 - stepsKept), now(step, field)])
    }
    $future.set([])
    $profile.set(profile)
    $turn.set({ code: 'done', step })
  }

  /** Keeps text that is no value yet; `undefined` when the field is in order again. */
  const draft = (field: FieldId, text: string | undefined) => $drafts.setKey(field, text)

  /** Forgets the drafts of every field whose id begins so. */
  function dropDrafts(beginning: string) {
    const kept = Object.entries($drafts.get()).filter(([field]) => !field.startsWith(beginning))
    $drafts.set(Object.fromEntries(kept))
  }

  function undo() {
    const last = $past.get().at(-1)
    if (!last) return
    $past.set($past.get().slice(0, -1))
    $future.set([...$future.get(), now(last.step)])
    goTo(last)
    $turn.set({ code: 'undone', step: last.step })
  }

  function redo() {
    const next = $future.get().at(-1)
    if (!next) return
    $future.set($future.get().slice(0, -1))
    $past.set([...$past.get(), now(next.step)])
    goTo(next)
    $turn.set({ code: 'redone', step: next.step })
  }

  return {
    $profile,
    $drafts,
    $turn,
    $undoable: computed($past, (past) => past.at(-1)?.step ?? null),
    $redoable: computed($future, (future) => future.at(-1)?.step ?? null),
    begin,
    change,
    draft,
    dropDrafts,
    undo,
    redo,
  }
}
export type History = ReturnType<typeof createHistory>
