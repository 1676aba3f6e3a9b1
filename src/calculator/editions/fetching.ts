/** The files of the editions, as they left the build. */
import type { EditionTime } from '../../engine/editions/index.ts'
import type { Program } from '../../engine/program/index.ts'
import { siteLink } from '../../language/links.ts'
import type { EditionId } from '../workspace/workspace.ts'

/** Fetches a file of this site; rejects where there is none, or no network. */
export type FetchJson = (path: string) => Promise<unknown>

const fetchJson: FetchJson = async (path) => {
  const response = await fetch(siteLink(path))
  if (!response.ok) throw new Error(`${response.status} ${path}`)
  return response.json()
}

/** Keeps what has come; what failed is fetched again when it is asked for again. */
function once<Value>(fetchValue: () => Promise<Value>): () => Promise<Value> {
  let fetched: Promise<Value> | undefined
  return () =>
    (fetched ??= fetchValue().catch((error: unknown) => {
      fetched = undefined
      throw error
    }))
}

/** Gives the times of all editions, the earliest first, and the rules of each; fetched once. */
export function editionFiles(fetchFile: FetchJson = fetchJson) {
  const rules = new Map<EditionId, () => Promise<Program>>()
  return {
    times: once(() => fetchFile('/editions.json') as Promise<readonly EditionTime[]>),
    rulesOf(edition: EditionId): Promise<Program> {
      const known =
        rules.get(edition) ?? once(() => fetchFile(`/editions/${edition}.json`) as Promise<Program>)
      rules.set(edition, known)
      return known()
    },
  }
}
export type EditionFiles = ReturnType<typeof editionFiles>
