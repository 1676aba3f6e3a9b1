/** Opens the worker that computes the view over time. */
export const openForecaster = (): Worker =>
  new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module' })
