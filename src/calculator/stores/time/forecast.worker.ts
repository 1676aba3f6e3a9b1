/** Keeps the question and answers it anew with each change of it. */
import { forecast, onDay, type Question } from './forecast.ts'

let question: Question | undefined

addEventListener('message', ({ data }: MessageEvent<Partial<Question>>) => {
  const next = { ...question, ...data } as Question
  const isOtherDay = question !== undefined && Object.keys(data).every((key) => key === 'on')
  question = next
  postMessage(isOtherDay ? onDay(next) : forecast(next))
})
