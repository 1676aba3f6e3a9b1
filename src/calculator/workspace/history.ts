/**
 * What the visitor typed and how it came about. The profiles are always valid; text that is no value yet stands beside
 * the profile it was typed in, as drafts. Every step keeps what stood before and after it, so that undoing takes back what
 * was done here and nothing that came from another tab meanwhile.
 */
import { atom, batch, computed, map, type ReadableAtom } from 'nanostores'
import type { PlanSettings, Profile } from '../../engine/profile/index.ts'
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

/** A step that leads from `left` to `workspace`: back if it can be undone, on if it can be done again. */
export interface Moment {
  readonly left: Workspace
  readonly workspace: Workspace
  readonly drafts: DraftsOfAll
  readonly step: EditKind
  readonly touched: Touched | undefined
  /** Typing on in one field is one step. */
  readonly field: FieldId | undefined
}
/** A step that can be undone or done again. */
export type NamedStep = Pick<Moment, 'step' | 'touched'>
/** Makes of `ours` what a step from `base` to `theirs` makes of it. */
export type MergeStep = (versions: Record<'base' | 'ours' | 'theirs', Workspace>) => Workspace
/** By the scenario in which they were typed, the visitor's own data under an empty id. */
type DraftsOfAll = Readonly<Record<string, Drafts>>

const draftsKey = ({ open }: Workspace): string => open ?? ''

const stepsKept = 200
const lastOf = (moments: readonly Moment[]) => moments.at(-1) ?? null

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
  /** Needed once something has come from elsewhere, which brings it. */
  let mergeStep: MergeStep = ({ base, ours, theirs }) => ({
    ...theirs,
    plan: base.plan === theirs.plan ? ours.plan : theirs.plan,
  })

  const allDrafts = (): DraftsOfAll => ({ ...shelved, [draftsKey($workspace.get())]: $drafts.get() })
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

  /** Keeps what plans are asked for: no data change, so there is nothing to undo. */
  const setPlan = (plan: PlanSettings) => show({ ...$workspace.get(), plan })

  /** Begins with what was saved: nothing to undo. */
  const begin = (mine: Profile, rest: Partial<Workspace> = {}) =>
    $workspace.set({ ...$workspace.get(), ...rest, mine, open: null })

  /** Takes in the steps of an earlier visit, which were taken before all others. */
  function restore(past: readonly Moment[], future: readonly Moment[], by: MergeStep) {
    mergeStep = by
    batch(() => {
      if ($past.get().length === 0) $future.set(future)
      $past.set([...past, ...$past.get()])
    })
  }

  /** Takes one step in the whole workspace; steps in the same field that follow each other become one. */
  function arrange(step: EditKind, workspace: Workspace, field?: FieldId) {
    if (isReadOnly) return
    const last = lastOf($past.get())
    const present = $workspace.get()
    const goesOn = field && last?.field === field && last.left === present
    const start = goesOn ? last : { workspace: present, drafts: allDrafts(), step }
    const touched = touchedBetween(start.workspace, workspace)
    const moment: Moment = { ...start, left: workspace, touched, field }
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

  /** Shows what came from elsewhere, which is no step of this history. */
  function receive(workspace: Workspace, by: MergeStep) {
    mergeStep = by
    const touched = touchedBetween($workspace.get(), workspace)
    batch(() => {
      show(workspace)
      $event.set({ code: 'done', step: 'other-tab', touched })
    })
  }

  /** Takes the last step of a list, which can then be taken the other way round. */
  function take($from: typeof $past, $to: typeof $past, code: HistoryEvent['code']) {
    const last = lastOf($from.get())
    if (!last) return
    const { left, workspace: theirs, step, touched } = last
    const ours = $workspace.get()
    const workspace = left === ours ? theirs : mergeStep({ base: left, ours, theirs })
    const back = { ...last, left: workspace, workspace: ours, drafts: allDrafts(), field: undefined }
    batch(() => {
      $from.set($from.get().slice(0, -1))
      $to.set([...$to.get(), back])
      goTo(workspace, last.drafts)
      $event.set({ code, step, touched })
    })
  }

  return {
    /** For what keeps them over a reload. */
    steps: { $workspace, $past, $future, restore },
    isReadOnly,
    $workspace,
    $profile,
    $drafts,
    $event,
    /** What would be undone, and what done again. */
    $last: computed($past, lastOf) as ReadableAtom<NamedStep | null>,
    $next: computed($future, lastOf) as ReadableAtom<NamedStep | null>,
    begin,
    open,
    setPlan,
    arrange,
    change,
    judgeBy,
    draft,
    dropDrafts,
    receive,
    undo: () => take($past, $future, 'undone'),
    redo: () => take($future, $past, 'redone'),
  }
}
export type History = ReturnType<typeof createHistory>
