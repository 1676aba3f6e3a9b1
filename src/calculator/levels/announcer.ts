/** Says in one line what was done last and what it changed in the answer, once typing has come to rest. */
import { atom } from 'nanostores'
import type { IsoDate } from '../../engine/calendar/index.ts'
import type { Assessment } from '../../engine/eligibility/index.ts'
import { compareAssessments, type LevelChange } from '../../engine/eligibility/comparison.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import type { NextLosses } from '../../engine/planning/index.ts'
import { createLosses } from './losses.ts'
import type { HistoryEvent } from '../workspace/edit-kind.ts'
import { openScenario } from '../workspace/workspace.ts'

/** What the status line says: the cause, and what it changed. */
export interface Saying {
  readonly cause:
    | HistoryEvent
    | { readonly code: 'day'; readonly on: IsoDate }
    /** Other data are shown: a scenario by its name, or the visitor's own. */
    | { readonly code: 'opened'; readonly scenario: string | undefined }
  readonly changes: readonly LevelChange[]
}

const rest = 400

/** Typing and looking elsewhere need no echo unless they change something; undoing does. */
const isNamed = (cause: Saying['cause']): boolean =>
  'step' in cause &&
  (cause.code !== 'done' || typeof cause.step !== 'string' || !cause.step.startsWith('edit-'))

/** The levels that end now, and before did not end or later. */
const newEnds = (before: NextLosses | null, after: NextLosses | null): LevelChange[] =>
  before && after
    ? after.losses
        .filter(
          (loss) =>
            !before.losses.some(
              ({ competency, level, on, becomes }) =>
                competency === loss.competency &&
                level === loss.level &&
                on <= loss.on &&
                becomes === loss.becomes,
            ),
        )
        .map(({ competency, level, on, becomes }) => ({ code: 'ends', competency, level, on, becomes }))
    : []

export function createAnnouncer({
  history,
  result,
  deferred,
  of,
}: Pick<Calculator, 'history' | 'result' | 'deferred' | 'of'>) {
  const { $losses } = of(createLosses)
  const { $event } = history
  const { $assessment } = result
  const $saying = atom<Saying | null>(null)
  /** What is done before it starts is told, too. */
  let toldEvent: HistoryEvent | null = null

  /** Starts to tell what differs from the answer as it was when the page was drawn; returns what ends it. */
  function start(drawn: Assessment): () => void {
    let told = drawn
    let toldOpen = history.$workspace.get().open
    let toldLosses = $losses.get()
    let last: Saying | null = null
    let timer: ReturnType<typeof setTimeout> | undefined
    /** What is found to end comes later than the answer: it is told of what was done last, and before all else. */
    const tellLosses = () => {
      const ends = newEnds(toldLosses, $losses.get())
      toldLosses = $losses.get()
      if (!last || ends.length === 0) return
      const { changes } = last
      const isSame = (one: LevelChange) => (other: LevelChange) =>
        one.competency === other.competency && one.level === other.level
      // The end of a level takes the place of its risk, and follows what was gained.
      const endings = ends.flatMap((end) => [
        ...changes.filter(isSame(end)).filter(({ code }) => code === 'reached'),
        end,
      ])
      const others = changes.filter((change) => !ends.some(isSame(change)))
      $saying.set({ ...last, changes: [...endings, ...others] })
    }
    const tell = () => {
      // The answer to what was done is still to come, and brings this back.
      if (deferred.$isBehind.get()) return
      const workspace = history.$workspace.get()
      if ($event.get() === toldEvent && $assessment.get() === told && workspace.open === toldOpen) {
        tellLosses()
        return
      }
      const [before, event] = [told, $event.get() === toldEvent ? null : $event.get()]
      told = $assessment.get()
      const cause: Saying['cause'] | null =
        event ??
        (workspace.open !== toldOpen
          ? { code: 'opened', scenario: openScenario(workspace)?.name }
          : told.on === before.on
            ? null
            : { code: 'day', on: told.on })
      toldEvent = $event.get()
      toldOpen = workspace.open
      const changes = cause ? compareAssessments(before, told) : []
      // What was only opened, such as saved data, changed nothing.
      const isSilent = !cause || (changes.length === 0 && !isNamed(cause))
      last = cause && { cause, changes }
      $saying.set(isSilent ? null : last)
      tellLosses()
    }
    const tellSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(tell, rest)
    }
    if ($event.get() !== toldEvent) tellSoon()
    const stops = [
      $event.listen(tellSoon),
      $assessment.listen(tellSoon),
      deferred.$isBehind.listen(tellSoon),
      $losses.listen((found) => {
        // What is found first is no change, however soon something is done after it.
        toldLosses ??= found
        tellSoon()
      }),
      () => clearTimeout(timer),
    ]
    return () => stops.forEach((stop) => stop())
  }

  return { $saying, start }
}
export const useAnnouncer = () => useCalculator().of(createAnnouncer)
