/** Saved texts, and what reading them can come to. */
import type { Problem } from '../../engine/profile/index.ts'

/** What is saved says something, a newer release wrote it, or it can't be read. */
export type ReadText<Value> =
  | { readonly code: 'read'; readonly value: Value }
  | { readonly code: 'newer' }
  | { readonly code: 'unreadable' }

type Parsed<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a text by a function that says what is wrong with the data in it. */
export function readText<Value>(text: string, parse: (json: unknown) => Parsed<Value>): ReadText<Value> {
  try {
    const parsed = parse(JSON.parse(text))
    if (parsed.ok) return { code: 'read', value: parsed.value }
    return { code: parsed.problems.some(({ code }) => code === 'newer-version') ? 'newer' : 'unreadable' }
  } catch {
    return { code: 'unreadable' }
  }
}
