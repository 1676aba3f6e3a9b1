/** Says in one line what the last step did and what it changed in the answer, once typing has come to rest. */
import { atom } from 'nanostores'
import { compareAssessments, type LevelChange } from '../../engine/eligibility/index.ts'
import type { DraftProblem } from '../kit/drafts/draft.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import type { HistoryEvent } from '../workspace/edit-kind.ts'

/** What the status line says. */
export type Saying =
  | { readonly code: 'step'; readonly event: HistoryEvent | null; readonly changes: readonly LevelChange[] }
  | { readonly code: 'problem'; readonly problem: DraftProblem }

const rest = 400

/** Typing needs no echo; undoing it does. */
const isNamed = ({ code, step }: HistoryEvent): boolean =>
  code !== 'done' || typeof step !== 'string' || !step.startsWith('edit-')

export function createAnnouncer({ history, result }: Pick<Calculator, 'history' | 'result'>) {
  const { $event } = history
  const { $assessment } = result
  const $saying = atom<Saying | null>(null)

  function start(): () => void {
    let told = $assessment.get()
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      const event = $event.get()
      const changes = compareAssessments(told, $assessment.get())
      told = $assessment.get()
      const named = event && isNamed(event) ? event : null
      $saying.set(named || changes.length > 0 ? { code: 'step', event: named, changes } : null)
    }
    const tellSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(tell, rest)
    }
    const stops = [$event.listen(tellSoon), $assessment.listen(tellSoon), () => clearTimeout(timer)]
    return () => stops.forEach((stop) => stop())
  }

  return {
    $saying,
    start,
    sayProblem: (problem: DraftProblem) => $saying.set({ code: 'problem', problem }),
  }
}
export const useAnnouncer = () => useCalculator().of(createAnnouncer)
