import { useStore } from '@nanostores/preact'
import { say } from '../../../messages/reasons.ts'
import type { RequestProblem } from '../../../planning/request.ts'
import { useNames } from '../context.ts'
import { Warning } from '../glyphs.tsx'
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
