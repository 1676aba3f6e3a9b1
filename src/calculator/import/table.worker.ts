/** Reads one table away from the page. */
import { readTable, type TableTask } from './read-table.ts'

addEventListener('message', ({ data }: MessageEvent<TableTask>) => {
  void readTable(data).then((reply) => postMessage(reply))
})
