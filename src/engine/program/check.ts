import * as v from 'valibot'
import { isMissingKey, isUnknownKey, keyPathOf, type Issue } from '../schema/index.ts'
import type { ProgramFile } from './program-file.ts'
import type { Mistake } from './errors.ts'
import { meantKeys, wordsFor } from './issue-words.ts'

/** A key misspelt is one mistake, not an unknown key and a missing one. */
function withoutMisspelt(issues: readonly Issue[]): readonly Issue[] {
  const meant = new Set(
    issues.filter(isUnknownKey).flatMap((issue) => {
      const parent = keyPathOf(issue).slice(0, -1)
      return meantKeys(issue).map((key) => JSON.stringify([...parent, key]))
    }),
  )
  return issues.filter((issue) => !isMissingKey(issue) || !meant.has(JSON.stringify(keyPathOf(issue))))
}

/** Checks a file by a schema: returns its value, or every mistake in it. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  file: ProgramFile,
): { ok: true; value: v.InferOutput<Schema> } | { ok: false; mistakes: readonly Mistake[] } {
  if (file.value === undefined) return { ok: false, mistakes: file.mistakes }
  const result = v.safeParse(schema, file.value)
  if (result.success && file.mistakes.length === 0) return { ok: true, value: result.output }

  const mistakes = withoutMisspelt(result.issues ?? []).map((issue) => {
    const place = keyPathOf(issue)
    const of = issue.path?.at(-1)?.origin === 'key' ? 'key' : 'value'
    return { file: file.name, ...file.position(place, of), place, ...wordsFor(issue) }
  })
  return { ok: false, mistakes: [...file.mistakes, ...mistakes] }
}
