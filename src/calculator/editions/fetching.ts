/** The files of the editions, as they left the build. */
import type { EditionTime } from '../../engine/editions/index.ts'
import type { Program } from '../../engine/program/index.ts'
import { fetchedOnce, fetchJson, type FetchJson } from '../kit/fetch-json.ts'
import type { EditionId } from '../workspace/workspace.ts'

/** Gives the times of all editions, the earliest first, and the rules of each; fetched once. */
export function editionFiles(fetchFile: FetchJson = fetchJson) {
  const rules = new Map<EditionId, () => Promise<Program>>()
  return {
    times: fetchedOnce(() => fetchFile('/editions.json') as Promise<readonly EditionTime[]>),
    rulesOf(edition: EditionId): Promise<Program> {
      const known =
        rules.get(edition) ?? fetchedOnce(() => fetchFile(`/editions/${edition}.json`) as Promise<Program>)
      rules.set(edition, known)
      return known()
    },
  }
}
export type EditionFiles = ReturnType<typeof editionFiles>
