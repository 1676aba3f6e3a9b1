import { createForecaster, type Question } from './forecast.ts'

const answer = createForecaster()

addEventListener('message', ({ data }: MessageEvent<Partial<Question>>) => postMessage(answer(data)))
