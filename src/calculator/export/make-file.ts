import type { Task } from './files.ts'

const types: Readonly<Record<Task['form'], string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The file, written in a worker of its own: thousands of people take longer than the page may stand still. */
export async function makeFile(task: Task): Promise<Blob> {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' })
  try {
    const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data))
      worker.addEventListener('error', () => reject(new Error('The worker could not write the file.')))
      worker.postMessage(task)
    })
    return new Blob([bytes], { type: types[task.form] })
  } finally {
    worker.terminate()
  }
}
