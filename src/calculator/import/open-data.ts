import type { WritableAtom } from 'nanostores'
import { createScenarios } from '../scenarios/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { createReplacing } from '../workspace/replacing.ts'
import type { FileTrouble } from './file-trouble.ts'
import type { DataFile, ReadData } from './protocol.ts'
import { readDataInWorker } from './read-data-in-worker.ts'

/** A file that is read sooner needs no telling, in milliseconds. */
const patience = 300

interface Opening {
  readonly calculator: Calculator
  readonly $trouble: WritableAtom<FileTrouble | null>
  readonly $reading: WritableAtom<string | null>
  /** It is not wanted any more: another file is opened in its place, or none. */
  readonly stop: AbortSignal
}

/** Opens a file of data. One that can't be taken changes nothing and is answered with all of its problems. */
export async function openData(
  file: DataFile,
  { calculator: { of }, $trouble, $reading, stop }: Opening,
  readData: ReadData = readDataInWorker,
): Promise<void> {
  const isUnwanted = () => stop.aborted
  if (isUnwanted()) return
  const timer = setTimeout(() => $reading.set(file.name), patience)
  stop.addEventListener('abort', () => clearTimeout(timer))
  const result = await readData(file, stop)
  if (isUnwanted()) return
  clearTimeout(timer)
  $reading.set(null)
  if ('code' in result) return $trouble.set(result)
  $trouble.set(null)
  if (!('profile' in result)) return of(createScenarios).addAll(result.scenarios)
  const { ok: _, ...opened } = result
  of(createReplacing).ask({ code: 'open-file', ...opened })
}
