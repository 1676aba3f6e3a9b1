/** Reads files of data, and opens what is in them. */
import type { ReadableAtom } from 'nanostores'
import { askWorker } from '../kit/ask-worker.ts'
import { createScenarios } from '../scenarios/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { createReplacing } from '../workspace/replacing.ts'
import type { Data, ReadData } from './protocol.ts'

/** Reads a file of data in a worker. One that can't be read at all is said to be unreadable. */
export const readDataInWorker: ReadData = async (file, stop) => {
  try {
    const worker = new Worker(new URL('./data.worker.ts', import.meta.url), { type: 'module' })
    return await askWorker(worker, file, stop)
  } catch {
    return { code: 'not-readable', file: file.name }
  }
}

const closed = ($dialog: ReadableAtom<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const stop = $dialog.subscribe((dialog) => {
      if (dialog !== null) return
      // It is told at once of what is there.
      queueMicrotask(() => stop())
      resolve()
    })
  })

/** Opens what was read: at once where nothing of the visitor's own goes, and never in place of an open dialog. */
export async function openData({ of, view }: Calculator, data: Data): Promise<void> {
  if (!('profile' in data)) return of(createScenarios).addAll(data.scenarios)
  await closed(view.$dialog)
  const { ok: _, ...opened } = data
  of(createReplacing).ask({ code: 'open-file', ...opened })
}
