/** Opens the worker that finds what is lost next. */
export const openLossFinder = (): Worker =>
  new Worker(new URL('./losses.worker.ts', import.meta.url), { type: 'module' })
