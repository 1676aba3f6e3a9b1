import { askWorker } from '../kit/ask-worker.ts'
import type { TableReply, TableTask } from './read-table.ts'

/** Reads a table in a worker of its own. One that can't be read at all is said to be unreadable. */
export async function readTableInWorker(task: TableTask): Promise<TableReply> {
  try {
    return await askWorker(
      new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' }),
      task,
    )
  } catch {
    return { trouble: { code: 'not-readable' } }
  }
}
