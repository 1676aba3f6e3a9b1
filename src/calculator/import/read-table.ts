/** Reads one table as it stands, for other things than people. */
import { FileError, limits } from '../../engine/tables/index.ts'
import { openBytes, openText, type OpenedTable } from './open-table.ts'
import type { Choices, ImportTrouble, TableSource } from './protocol.ts'

export interface TableTask {
  readonly source: TableSource
  readonly choices: Choices
}
export type TableReply = { readonly table: OpenedTable } | { readonly trouble: ImportTrouble }

/** Never throws: what can't be read is answered with the trouble. */
export async function readTable({ source, choices }: TableTask): Promise<TableReply> {
  try {
    if (typeof source === 'string') return { table: openText(source)(choices, () => undefined) }
    if (source.size > limits.bytes)
      throw new FileError({ code: 'file-too-large', bytes: source.size, most: limits.bytes })
    const open = openBytes(new Uint8Array(await source.arrayBuffer()))
    return { table: open(choices, () => undefined) }
  } catch (error) {
    return { trouble: error instanceof FileError ? error.problem : { code: 'not-readable' } }
  }
}
