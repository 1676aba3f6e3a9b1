import { askWorker } from '../kit/ask-worker.ts'
import type { DataFile, ReadData } from './protocol.ts'

/** Reads a file of data in a worker. One that can't be read at all is said to be unreadable. */
export const readDataInWorker: ReadData = async (file: DataFile) => {
  try {
    return await askWorker(new Worker(new URL('./data.worker.ts', import.meta.url), { type: 'module' }), file)
  } catch {
    return { code: 'not-readable', file: file.name }
  }
}
