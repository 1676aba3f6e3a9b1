/**
 * Files that are opened: profiles, scenarios and workspaces as JSON, any table by the import. A file that can't be taken
 * changes nothing and is answered with all of its problems.
 */
import { atom } from 'nanostores'
import type { Profile } from '../../engine/profile/index.ts'
import type { DataFile, ReadData, TableSource } from './protocol.ts'
import type { FileTrouble } from './file-trouble.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import { createReplacing } from '../workspace/replacing.ts'

/** A file that is read sooner needs no telling, in milliseconds. */
const patience = 300

/** Fetches what opens files of data; gives nothing where it can't be had. */
async function fetchOpening() {
  try {
    return await import('./open-data.ts')
  } catch {
    return null
  }
}

export function createFiles(calculator: Calculator, readData?: ReadData) {
  const { openDialog } = calculator.view
  const $trouble = atom<FileTrouble | null>(null)
  /** The name of a file of data that takes long to read. */
  const $reading = atom<string | null>(null)
  /** The table to import; none until the visitor has chosen or pasted one. */
  const $table = atom<TableSource | null>(null)
  let reading = new AbortController()

  function stopReading() {
    reading.abort()
    reading = new AbortController()
    $reading.set(null)
  }
  /** Nothing of what was opened before is of interest any more; gives the signal that this is not, either. */
  function beginAnew(): AbortSignal {
    stopReading()
    $trouble.set(null)
    return reading.signal
  }
  async function openData(file: DataFile) {
    const signal = beginAnew()
    const timer = setTimeout(() => $reading.set(file.name), patience)
    signal.addEventListener('abort', () => clearTimeout(timer))
    const opening = await fetchOpening()
    const read = readData ?? opening?.readDataInWorker
    const data = await (read?.(file, signal) ?? ({ code: 'not-loaded', file: file.name } as const))
    // It was stopped, or another one has been opened meanwhile.
    if (signal.aborted) return
    stopReading()
    if ('code' in data) $trouble.set(data)
    else await opening?.openData(calculator, data)
  }
  async function openSample(name: string, fetch: () => Promise<Profile>) {
    const signal = beginAnew()
    try {
      const profile = await fetch()
      if (!signal.aborted) calculator.of(createReplacing).ask({ code: 'load-sample', profile })
    } catch {
      if (!signal.aborted) $trouble.set({ code: 'not-loaded', file: name })
    }
  }
  function openTable(table: TableSource | null) {
    beginAnew()
    $table.set(table)
    openDialog('import')
  }

  return {
    $trouble,
    $reading,
    stopReading,
    $table,
    dismiss: () => $trouble.set(null),
    forgetTable: () => $table.set(null),
    openData,
    /** Opens the sample company, which is fetched when it is wanted. */
    openSample,
    openTable,
    /** Opens whatever the visitor gives. */
    openFile: (file: File) => (/\.json$/i.test(file.name) ? openData(file) : openTable(file)),
  }
}
/** Returns the store of files of the calculator around the component. */
export const useFiles = () => useCalculator().of(createFiles)
