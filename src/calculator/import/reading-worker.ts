/** Talks with the worker that reads: it is ended when it gives no sign of life. */
import { atom } from 'nanostores'
import type { ImportStage, ImportTrouble, Reply, Request } from './protocol.ts'

/** Longer than any single piece of work on a slow machine: the worker speaks up several times a second. */
const patience = 30_000

export type ImportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>
export interface ImportProgress {
  readonly stage: ImportStage | null
  readonly share: number
}

/** What the worker answers, but for how far it is and what went wrong. */
type Answer = Exclude<Reply, { readonly code: 'progress' | 'trouble' }>

export const startWorker = (): ImportWorker =>
  new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })

/** Keeps one worker at a time. Every answer but the last of a request leaves it at work. */
export function createReadingWorker(
  start: () => ImportWorker,
  hear: (answer: Answer) => void,
  fail: (trouble: ImportTrouble) => void,
) {
  /** What the worker is at; `null` while it has nothing to do. */
  const $progress = atom<ImportProgress | null>(null)
  let worker: ImportWorker | undefined
  let watch: ReturnType<typeof setTimeout> | undefined

  function end() {
    clearTimeout(watch)
    worker?.terminate()
    worker = undefined
    $progress.set(null)
  }
  function give(trouble: ImportTrouble) {
    end()
    fail(trouble)
  }
  function wait() {
    clearTimeout(watch)
    watch = setTimeout(() => give({ code: 'hung' }), patience)
  }
  function take(reply: Reply) {
    if (reply.code === 'trouble') return give(reply.trouble)
    if (reply.code === 'progress' || reply.code === 'people') wait()
    else {
      clearTimeout(watch)
      $progress.set(null)
    }
    if (reply.code === 'progress') $progress.set({ stage: reply.stage, share: reply.share })
    else hear(reply)
  }

  return {
    $progress,
    end,
    begin() {
      end()
      let begun: ImportWorker
      try {
        begun = start()
      } catch {
        // A browser without workers, or one that refuses to start any.
        return give({ code: 'not-readable' })
      }
      worker = begun
      begun.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
        if (worker === begun) take(data)
      })
      begun.addEventListener('error', () => {
        if (worker === begun) give({ code: 'not-readable' })
      })
    },
    ask(request: Request) {
      if (!worker) return
      $progress.set({ stage: null, share: 0 })
      wait()
      worker.postMessage(request)
    },
  }
}
