/**
 * Files that are opened: profiles and scenarios as JSON, any table by the import. A file that can't be taken
 * changes nothing and is answered with all of its problems.
 */
import { atom } from 'nanostores'
import type { DataFile, ReadData, Source } from './protocol.ts'
import type { FileTrouble } from '../workspace/reasons.ts'
import type { History } from '../workspace/history.ts'
import type { Organization } from '../workspace/organization.ts'
import type { Scenarios } from '../scenarios/scenarios.ts'
import type { View } from '../workspace/view.ts'

export function createFiles(
  { $profile }: History,
  { open }: Organization,
  scenarios: Scenarios,
  { openDialog }: View,
  readData: ReadData,
) {
  const $trouble = atom<FileTrouble | null>(null)
  /** The table to import; none until the visitor has chosen or pasted one. */
  const $table = atom<Source | null>(null)

  let latest: DataFile | undefined
  async function openData(file: DataFile) {
    latest = file
    const result = await readData(file)
    // Another one has been opened meanwhile.
    if (latest !== file) return
    if ('code' in result) return $trouble.set(result)
    $trouble.set(null)
    if ('profile' in result) open(result.profile)
    else scenarios.addAll(result.scenarios)
  }
  function openTable(table: Source | null) {
    $trouble.set(null)
    $table.set(table)
    openDialog('import')
  }

  return {
    $trouble,
    $table,
    dismiss: () => $trouble.set(null),
    openData,
    openTable,
    /** Opens whatever the visitor gives. */
    openFile: (file: File) => (/\.json$/i.test(file.name) ? openData(file) : openTable(file)),
    /** The text of a file that this page, and its later releases, can open. */
    write: () => `${JSON.stringify($profile.get(), null, 2)}\n`,
  }
}
export type Files = ReturnType<typeof createFiles>
