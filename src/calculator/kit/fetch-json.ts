/** Files of this site that hold data. */
import { siteLink } from '../../language/links.ts'

/** Fetches a file of this site; rejects where there is none, or no network. */
export type FetchJson = (path: string) => Promise<unknown>

export const fetchJson: FetchJson = async (path) => {
  const response = await fetch(siteLink(path))
  if (!response.ok) throw new Error(`${response.status} ${path}`)
  return response.json()
}

/** Keeps what has come; what failed is fetched again when it is asked for again. */
export function fetchedOnce<Value>(fetchValue: () => Promise<Value>): () => Promise<Value> {
  let fetched: Promise<Value> | undefined
  return () =>
    (fetched ??= fetchValue().catch((error: unknown) => {
      fetched = undefined
      throw error
    }))
}
