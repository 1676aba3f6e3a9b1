import { createForecaster, type ForecastQuestion } from './forecast.ts'

const answer = createForecaster()

addEventListener('message', ({ data }: MessageEvent<Partial<ForecastQuestion>>) => postMessage(answer(data)))
