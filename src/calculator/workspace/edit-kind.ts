/** What the visitor does, as the history names it. */
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Names } from '../../language/reasons.ts'
import type { Touched } from './touched.ts'

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
  | 'change-day'
  | 'change-edition'
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
  | 'bring-back'
  | 'other-tab'
  | 'add-scenario'
  | 'rename-scenario'
  | 'remove-scenario'
  | 'take-scenario'

/** Steps that put something else in place of all that was open. */
const replacing: readonly EditKind[] = [
  'load-sample',
  'open-file',
  'take-shared',
  'start-over',
  'bring-back',
  'take-scenario',
]
export const isReplacing = (step: EditKind): boolean => replacing.includes(step)

/** An edit that was just done, undone or done again. */
export interface HistoryEvent {
  readonly code: 'done' | 'undone' | 'redone'
  readonly step: EditKind
  /** The one thing that the step concerned, as it stood with the step done. */
  readonly touched: Touched | undefined
  /** It put something else in place of all that was there. */
  readonly isReplaced?: true | undefined
}

/** What every language says of an edit, after "Undo:" and by itself. */
export interface EditMessages {
  readonly single: Readonly<Record<SingleEdit, string>>
  /** The same with how many it concerned. */
  readonly ofMany: Readonly<Record<EditOfMany['code'], (count: number) => string>>
  /** The same with whose it was, where it concerned one person, figure or day. */
  readonly ofPerson: Readonly<Partial<Record<SingleEdit, (person: string) => string>>>
  readonly ofAchievement: Readonly<
    Partial<Record<SingleEdit, (achievement: string, person: string) => string>>
  >
  readonly ofMetric: (metric: string) => string
  readonly ofOverride: Readonly<Partial<Record<SingleEdit, (competency: string) => string>>>
  readonly ofDay: (day: IsoDate) => string
}

/** Names of what an edit may have concerned. */
export interface TouchedNames extends Pick<Names, 'achievement' | 'competency' | 'metric'> {
  readonly nameless: (position: number) => string
}

/** What a figure counts stands in brackets after its name. */
const withoutBrackets = (name: string): string => name.replace(/ \(.*/, '')

/** Returns the words for what an edit did to one thing, where there are such. */
function nameTouched(messages: EditMessages, step: SingleEdit, touched: Touched, names: TouchedNames) {
  switch (touched.code) {
    case 'person': {
      const person = touched.name ?? names.nameless(touched.position)
      const { achievement } = touched
      const named = achievement && messages.ofAchievement[step]?.(names.achievement(achievement), person)
      return named ?? messages.ofPerson[step]?.(person)
    }
    case 'metric':
      return step === 'edit-figure'
        ? messages.ofMetric(withoutBrackets(names.metric(touched.metric)))
        : undefined
    case 'override':
      return messages.ofOverride[step]?.(names.competency(touched.competency))
    case 'day':
      return touched.day && messages.ofDay(touched.day)
    case 'membership':
      return undefined
  }
}

/** Returns the words for an edit, such as "70-346 removed from Ada". */
export function nameEdit(
  messages: EditMessages,
  kind: EditKind,
  touched: Touched | undefined,
  names: TouchedNames,
): string {
  if (typeof kind !== 'string') return messages.ofMany[kind.code](kind.count)
  return (touched && nameTouched(messages, kind, touched, names)) ?? messages.single[kind]
}
