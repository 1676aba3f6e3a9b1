/** Writes one file away from the page. */
import { fileOf, type FileTask } from './files.ts'

addEventListener('message', ({ data }: MessageEvent<FileTask>) => {
  postMessage(fileOf(data))
})
