/** Seeks plans beside the page, which stays free meanwhile. To cancel, the worker is ended. */
import runtime from 'highs/runtime?url'
import { loadHighs } from '../../engine/planning/highs.ts'
import { searchPlans, type SearchJob } from '../../engine/planning/index.ts'

const solver = loadHighs({ locateFile: () => runtime })

addEventListener('message', ({ data }: MessageEvent<SearchJob>) => {
  solver
    .then((solver) => searchPlans(data, solver, (piece) => postMessage(piece)))
    .catch((reason: unknown) => {
      // Let the page hear of it as of any other error of the worker.
      setTimeout(() => {
        throw reason
      })
    })
})
