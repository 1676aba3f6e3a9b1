import { nextLosses } from '../../engine/planning/index.ts'
import type { LossAnswer, LossQuestion } from './next-losses.ts'

let question: LossQuestion

addEventListener('message', ({ data }: MessageEvent<Partial<LossQuestion>>) => {
  question = { ...question, ...data }
  const { program, profile, on } = question
  postMessage({ found: nextLosses(program, profile, on) } satisfies LossAnswer)
})
