import { askWorker } from '../kit/ask-worker.ts'
import { pause } from '../kit/pause.ts'
import type { FileTask } from './files.ts'

const types: Readonly<Record<FileTask['form'], string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The file, written in a worker of its own: thousands of people take longer than the page may stand still. */
export async function makeFile(task: FileTask): Promise<Blob> {
  // Handing thousands of people over takes a while, and so did writing the report: the page may move between them.
  await pause()
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' })
  const bytes = await askWorker<Uint8Array<ArrayBuffer>>(worker, task)
  return new Blob([bytes], { type: types[task.form] })
}
