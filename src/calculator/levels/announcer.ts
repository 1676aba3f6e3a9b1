/** Says in one line what the last step did and what it changed in the answer, once typing has come to rest. */
import { atom, type ReadableAtom } from 'nanostores'
import { type Assessment, compareAssessments } from '../../engine/eligibility/index.ts'
import type { DraftProblem, Saying, Turn } from '../workspace/reasons.ts'

const rest = 400

/** Typing needs no echo; undoing it does. */
const isNamed = ({ code, step }: Turn): boolean =>
  code !== 'done' || typeof step !== 'string' || !step.startsWith('edit-')

export function createAnnouncer($turn: ReadableAtom<Turn | null>, $assessment: ReadableAtom<Assessment>) {
  const $saying = atom<Saying | null>(null)

  function start(): () => void {
    let told = $assessment.get()
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      const turn = $turn.get()
      const changes = compareAssessments(told, $assessment.get())
      told = $assessment.get()
      const named = turn && isNamed(turn) ? turn : null
      $saying.set(named || changes.length > 0 ? { code: 'step', turn: named, changes } : null)
    }
    const tellSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(tell, rest)
    }
    const stops = [$turn.listen(tellSoon), $assessment.listen(tellSoon), () => clearTimeout(timer)]
    return () => stops.forEach((stop) => stop())
  }

  return {
    $saying,
    start,
    sayProblem: (problem: DraftProblem) => $saying.set({ code: 'problem', problem }),
  }
}
