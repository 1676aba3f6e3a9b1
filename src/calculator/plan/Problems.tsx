import { useStore } from '@nanostores/preact'
import { say } from '../../language/reasons.ts'
import type { RequestProblem } from '../../engine/planning/index.ts'
import { useNames } from '../workspace/context.ts'
import { Warning } from '../kit/glyphs.tsx'
import { usePlanner, useWords } from './context.ts'

/** The problems of the request that concern one field, where there are any. */
export function Problems({ of }: { of: (problem: RequestProblem) => boolean }) {
  const { request } = usePlanner()
  const words = useWords()
  const names = useNames()
  const problems = useStore(request.$problems).filter(of)
  return (
    <>
      {problems.map((problem, index) => (
        <p key={index} class="problem">
          <Warning /> {say(words.problems, problem, names)}
        </p>
      ))}
    </>
  )
}
