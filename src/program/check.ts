import * as v from 'valibot'
import type { Document } from './document.ts'
import type { Mistake, Place } from './errors.ts'
import { isMissingKey, isUnknownKey, meantKey, wordsFor } from './issue-words.ts'

type Issue = v.BaseIssue<unknown>

const placeOf = (issue: Issue): Place =>
  issue.path?.map(({ key }) => (typeof key === 'number' ? key : String(key))) ?? []

/** A key misspelt is one mistake, not an unknown key and a missing one. */
function withoutMisspelt(issues: readonly Issue[]): readonly Issue[] {
  const meant = new Set(
    issues
      .filter(isUnknownKey)
      .map((issue) => JSON.stringify([...placeOf(issue).slice(0, -1), meantKey(issue)])),
  )
  return issues.filter((issue) => !isMissingKey(issue) || !meant.has(JSON.stringify(placeOf(issue))))
}

/** The value of a file as the schema describes it, or every mistake in it. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  document: Document,
): { ok: true; value: v.InferOutput<Schema> } | { ok: false; mistakes: readonly Mistake[] } {
  if (document.value === undefined) return { ok: false, mistakes: document.mistakes }
  const result = v.safeParse(schema, document.value)
  if (result.success && document.mistakes.length === 0) return { ok: true, value: result.output }

  const mistakes = withoutMisspelt(result.issues ?? []).map((issue) => {
    const place = placeOf(issue)
    const of = issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value'
    return { file: document.file, ...document.position(place, of), place, ...wordsFor(issue) }
  })
  return { ok: false, mistakes: [...document.mistakes, ...mistakes] }
}
