import { askWorker } from '../kit/ask-worker.ts'
import type { ReadData } from './protocol.ts'

/** Reads a file of data in a worker. One that can't be read at all is said to be unreadable. */
export const readDataInWorker: ReadData = async (file, stop) => {
  try {
    const worker = new Worker(new URL('./data.worker.ts', import.meta.url), { type: 'module' })
    return await askWorker(worker, file, stop)
  } catch {
    return { code: 'not-readable', file: file.name }
  }
}
