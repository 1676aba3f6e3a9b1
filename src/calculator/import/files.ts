/** Files that are opened: profiles, scenarios and workspaces as JSON, any table by the import. */
import { atom } from 'nanostores'
import type { DataFile, ReadData, TableSource } from './protocol.ts'
import type { FileTrouble } from './file-trouble.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { useCalculator } from '../workspace/context.ts'

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
  function openData(file: DataFile) {
    stopReading()
    const { signal } = reading
    return import('./open-data.ts').then(
      (part) => part.openData(file, { calculator, $trouble, $reading, stop: signal }, readData),
      () => $trouble.set({ code: 'not-loaded', file: file.name }),
    )
  }
  function openTable(table: TableSource | null) {
    stopReading()
    $trouble.set(null)
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
    openTable,
    /** Opens whatever the visitor gives. */
    openFile: (file: File) => (/\.json$/i.test(file.name) ? openData(file) : openTable(file)),
  }
}
/** Returns the store of files of the calculator around the component. */
export const useFiles = () => useCalculator().of(createFiles)
