import { nextLosses } from '../../engine/planning/index.ts'
import { readNews } from './asker.ts'
import type { LossAnswer, LossQuestion } from './next-losses.ts'

let question: LossQuestion

addEventListener('message', ({ data }: MessageEvent<string>) => {
  question = { ...question, ...readNews<LossQuestion>(data) }
  const { program, profile, on } = question
  postMessage({ found: nextLosses(program, profile, on) } satisfies LossAnswer)
})
