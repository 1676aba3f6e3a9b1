/**
 * Files that are opened: profiles, scenarios and workspaces as JSON, any table by the import. A file that can't be taken
 * changes nothing and is answered with all of its problems.
 */
import { atom } from 'nanostores'
import type { DataFile, ReadData, TableSource } from './protocol.ts'
import type { FileTrouble } from './file-trouble.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'
import { createReplacing } from '../workspace/replacing.ts'
import { createScenarios } from '../scenarios/index.ts'
import { readDataInWorker } from './read-data-in-worker.ts'

export function createFiles({ view, of }: Calculator, readData: ReadData = readDataInWorker) {
  const { openDialog } = view
  const $trouble = atom<FileTrouble | null>(null)
  /** The table to import; none until the visitor has chosen or pasted one. */
  const $table = atom<TableSource | null>(null)

  let latest: DataFile | undefined
  async function openData(file: DataFile) {
    latest = file
    const result = await readData(file)
    // Another one has been opened meanwhile.
    if (latest !== file) return
    if ('code' in result) return $trouble.set(result)
    $trouble.set(null)
    if (!('profile' in result)) return of(createScenarios).addAll(result.scenarios)
    const { ok: _, ...opened } = result
    of(createReplacing).ask({ code: 'open-file', ...opened })
  }
  function openTable(table: TableSource | null) {
    $trouble.set(null)
    $table.set(table)
    openDialog('import')
  }

  return {
    $trouble,
    $table,
    dismiss: () => $trouble.set(null),
    forgetTable: () => $table.set(null),
    openData,
    openTable,
    /** Opens whatever the visitor gives. */
    openFile: (file: File) => (/\.json$/i.test(file.name) ? openData(file) : openTable(file)),
  }
}
/** Returns the store of files of the calculator around the component. */
export const useFiles = () => useCalculator().of(createFiles)
