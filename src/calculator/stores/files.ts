/**
 * Files that are opened: profiles and scenarios as JSON here, any table by the import. A file that can't be taken
 * changes nothing and is answered with all of its problems.
 */
import { atom } from 'nanostores'
import { parseProfile, type ParsedProfile } from '../../profile/index.ts'
import { holdsScenarios, parseScenarios, type ParsedScenarios } from '../../profile/scenarios.ts'
import type { Source } from '../model/importing.ts'
import type { FileTrouble } from '../model/reasons.ts'
import type { History } from './history.ts'
import type { Organization } from './organization.ts'
import type { Scenarios } from './scenarios.ts'
import type { View } from './view.ts'

/** Larger files are refused before they are read; 100,000 people make about 30 MB. */
const mostMegabytes = 50

/** What this module needs of a `File`. */
export type OpenedFile = Pick<File, 'name' | 'size' | 'text'>

type Opened = ParsedProfile | ParsedScenarios | FileTrouble

async function read(file: OpenedFile): Promise<Opened> {
  if (file.size > mostMegabytes * 2 ** 20) {
    return { code: 'too-large', file: file.name, megabytes: mostMegabytes }
  }
  const text = await file.text().catch(() => null)
  if (text === null) return { code: 'not-readable', file: file.name }
  try {
    const json: unknown = JSON.parse(text)
    return holdsScenarios(json) ? parseScenarios(json) : parseProfile(json)
  } catch {
    return { code: 'not-json', file: file.name }
  }
}

export function createFiles(
  { $profile }: History,
  { open }: Organization,
  scenarios: Scenarios,
  { openDialog }: View,
) {
  const $trouble = atom<FileTrouble | null>(null)
  /** The table to import; none until the visitor has chosen or pasted one. */
  const $table = atom<Source | null>(null)

  async function openData(file: OpenedFile) {
    const result = await read(file)
    if ('code' in result) return $trouble.set(result)
    if (!result.ok) return $trouble.set({ code: 'problems', file: file.name, problems: result.problems })
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
