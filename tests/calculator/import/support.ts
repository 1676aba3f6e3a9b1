/** The worker's session in the same thread, and an import over it. */
import { createSession } from '../../../src/calculator/import/session.ts'
import type { Reply, Request } from '../../../src/calculator/import/protocol.ts'
import { createImporting } from '../../../src/calculator/import/importing.ts'
import type { ImportWorker } from '../../../src/calculator/import/reading-worker.ts'
import { calculatorOver } from '../support.ts'

/** What a worker would do, except that it runs here; everything said is cloned as it would be. */
export function workerHere(): ImportWorker {
  const page = new EventTarget()
  let isEnded = false
  const answer = createSession((reply: Reply) => {
    if (!isEnded) page.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) }))
  })
  return {
    postMessage: (request: Request) => void answer(request),
    terminate: () => void (isEnded = true),
    addEventListener: page.addEventListener.bind(page),
  }
}

export function importHere(start = workerHere) {
  const calculator = calculatorOver()
  return { calculator, importing: createImporting(calculator, start) }
}

/** Waits until the import rests at a step. */
export const settled = ({ $progress, $state }: ReturnType<typeof createImporting>): Promise<string> =>
  new Promise((resolve) => {
    const look = () => ($progress.get() === null ? resolve($state.get().step) : setTimeout(look))
    setTimeout(look)
  })

export const csvFile = (text: string, name = 'people.csv') => new File([text], name)
