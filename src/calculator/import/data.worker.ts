/** Reads one file of data away from the page, which would stand still while thousands of people are checked. */
import { readData } from './read-data.ts'

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void readData(data).then((read) => postMessage(read))
})
