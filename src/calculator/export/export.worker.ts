/** Writes one file away from the page. */
import { fileOf, type Task } from './files.ts'

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  postMessage(fileOf(data))
})
