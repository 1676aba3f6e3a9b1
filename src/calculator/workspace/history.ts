/**
 * What the visitor typed and how it came about. The profiles are always valid; text that is no value yet stands beside
 * the profile it was typed in, as drafts. Every step keeps what was there before it, so all of them can be undone.
 */
import { atom, batch, computed, map } from 'nanostores'
import type { Profile, Scenario } from '../../engine/profile/index.ts'
import type { FieldId } from '../kit/context.ts'
import { isReplacing, type EditKind, type HistoryEvent } from './edit-kind.ts'
import { touchedBetween, type Touched } from './touched.ts'
import {
  emptyProfile,
  emptyWorkspace,
  openProfile,
  withOpenProfile,
  type ScenarioId,
  type Workspace,
} from './workspace.ts'

export type Drafts = Record<FieldId, string | undefined>

interface Moment {
  readonly workspace: Workspace
  readonly drafts: DraftsOfAll
  readonly step: EditKind
  readonly touched: Touched | undefined
  /** Typing on in one field is one step. */
  readonly field: FieldId | undefined
}
/** A step that can be undone or done again. */
export type NamedStep = Pick<Moment, 'step' | 'touched'>
/** By the scenario in which they were typed, the visitor's own data under an empty id. */
type DraftsOfAll = Readonly<Record<string, Drafts>>

const draftsKey = ({ open }: Workspace): string => open ?? ''

const stepsKept = 200

/** With `isReadOnly` the profile is only looked at: no step changes anything but the day. */
export function createHistory(isReadOnly = false) {
  const $workspace = atom<Workspace>(emptyWorkspace)
  const $profile = computed($workspace, openProfile)
  const $drafts = map<Drafts>({})
  const $past = atom<readonly Moment[]>([])
  const $future = atom<readonly Moment[]>([])
  const $event = atom<HistoryEvent | null>(null)
  /** The drafts of those that are not open. */
  let shelved: DraftsOfAll = {}

  const allDrafts = (): DraftsOfAll => ({ ...shelved, [draftsKey($workspace.get())]: $drafts.get() })
  const now = ({ step, touched }: NamedStep): Moment => ({
    workspace: $workspace.get(),
    drafts: allDrafts(),
    step,
    touched,
    field: undefined,
  })
  function goTo(workspace: Workspace, drafts: DraftsOfAll) {
    shelved = drafts
    $drafts.set(drafts[draftsKey(workspace)] ?? {})
    $workspace.set(workspace)
  }

  /** Shows the workspace; what stands unfinished stays with the profile in which it was typed. */
  function show(workspace: Workspace) {
    if (workspace.open === $workspace.get().open) $workspace.set(workspace)
    else goTo(workspace, allDrafts())
  }

  /** Opens a scenario, or the visitor's own data with `null`. Nothing changes, so there is nothing to undo. */
  function open(id: ScenarioId | null) {
    if (isReadOnly) return
    batch(() => {
      $event.set(null)
      show({ ...$workspace.get(), open: id })
    })
  }

  /** Begins with what was saved: nothing to undo. */
  const begin = (mine: Profile, scenarios: readonly Scenario[] = []) =>
    $workspace.set({ ...$workspace.get(), mine, scenarios, open: null })

  /** Takes one step in the whole workspace; steps in the same field that follow each other become one. */
  function arrange(step: EditKind, workspace: Workspace, field?: FieldId) {
    if (isReadOnly) return
    const last = $past.get().at(-1)
    const goesOn = field && last?.field === field && last.workspace.open === workspace.open
    const touched = touchedBetween(goesOn ? last.workspace : $workspace.get(), workspace)
    const moment: Moment = { ...(goesOn ? last : now({ step, touched })), touched, field }
    const before = goesOn ? $past.get().slice(0, -1) : $past.get().slice(1 - stepsKept)
    const isReplaced = (isReplacing(step) && $profile.get() !== emptyProfile) || undefined
    batch(() => {
      $past.set([...before, moment])
      $future.set([])
      show(workspace)
      $event.set({ code: 'done', step, touched, isReplaced })
    })
  }

  /**
   * Takes one step to another calculation date or edition; those chosen one after the other are one step. A profile that is only
   * looked at keeps no steps.
   */
  function judgeBy(step: 'change-day' | 'change-edition', by: Pick<Workspace, 'day' | 'edition'>) {
    const workspace = { ...$workspace.get(), ...by }
    if (isReadOnly) show(workspace)
    else arrange(step, workspace, step)
  }

  /** Takes one step in the profile that is open. */
  const change = (step: EditKind, profile: Profile, field?: FieldId) =>
    arrange(step, withOpenProfile($workspace.get(), profile), field)

  /** Keeps text that is no value yet; `undefined` when the field is in order again. */
  const draft = (field: FieldId, text: string | undefined) => $drafts.setKey(field, text)

  /** Forgets the drafts of every field of the open profile whose id begins so. */
  function dropDrafts(beginning: string) {
    const kept = Object.entries($drafts.get()).filter(([field]) => !field.startsWith(beginning))
    $drafts.set(Object.fromEntries(kept))
  }

  function undo() {
    const last = $past.get().at(-1)
    if (!last) return
    batch(() => {
      $past.set($past.get().slice(0, -1))
      $future.set([...$future.get(), now(last)])
      goTo(last.workspace, last.drafts)
      $event.set({ code: 'undone', step: last.step, touched: last.touched })
    })
  }

  function redo() {
    const next = $future.get().at(-1)
    if (!next) return
    batch(() => {
      $future.set($future.get().slice(0, -1))
      $past.set([...$past.get(), now(next)])
      goTo(next.workspace, next.drafts)
      $event.set({ code: 'redone', step: next.step, touched: next.touched })
    })
  }

  return {
    isReadOnly,
    $workspace,
    $profile,
    $drafts,
    $event,
    $undoable: computed($past, (past) => past.at(-1)?.step ?? null),
    $redoable: computed($future, (future) => future.at(-1)?.step ?? null),
    /** What would be undone, and what done again. */
    $last: computed($past, (past): NamedStep | null => past.at(-1) ?? null),
    $next: computed($future, (future): NamedStep | null => future.at(-1) ?? null),
    begin,
    open,
    arrange,
    change,
    judgeBy,
    draft,
    dropDrafts,
    undo,
    redo,
  }
}
export type History = ReturnType<typeof createHistory>
