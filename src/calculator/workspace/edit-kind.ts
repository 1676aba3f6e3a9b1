/** What the visitor does, as the history names it. */

/** What the visitor did, as the history names it. */
export type EditKind = SingleEdit | EditOfMany
/** An edit that concerns several, with how many. */
export interface EditOfMany {
  readonly code:
    | 'add-people'
    | 'remove-people'
    | 'add-achievement-to-many'
    | 'add-certifications'
    | 'remove-achievement-from-many'
    | 'associate-many'
    | 'leave-many'
    | 'edit-months'
  readonly count: number
}
export type SingleEdit =
  | 'edit-organization'
  | 'add-person'
  | 'edit-person'
  | 'remove-person'
  | 'add-achievement'
  | 'edit-achievement'
  | 'remove-achievement'
  | 'edit-figure'
  | 'edit-package'
  | 'edit-attestation'
  | 'add-override'
  | 'remove-override'
  | 'import-people'
  | 'load-sample'
  | 'open-file'
  | 'take-shared'
  | 'start-over'
  | 'other-tab'
  | 'add-scenario'
  | 'rename-scenario'
  | 'remove-scenario'
  | 'take-scenario'

/** An edit that was just done, undone or done again. */
export interface HistoryEvent {
  readonly code: 'done' | 'undone' | 'redone'
  readonly step: EditKind
}

/** What every language says of an edit, after "Undo:" and by itself. */
export interface EditMessages {
  readonly single: Readonly<Record<SingleEdit, string>>
  /** The same with how many it concerned. */
  readonly ofMany: Readonly<Record<EditOfMany['code'], (count: number) => string>>
}

/** Returns the words for an edit. */
export const nameEdit = ({ single, ofMany }: EditMessages, kind: EditKind): string =>
  typeof kind === 'string' ? single[kind] : ofMany[kind.code](kind.count)
