import { readNews } from './asker.ts'
import { createForecaster, type ForecastQuestion } from './forecast.ts'

const answer = createForecaster()

addEventListener('message', ({ data }: MessageEvent<string>) =>
  postMessage(answer(readNews<ForecastQuestion>(data))),
)
