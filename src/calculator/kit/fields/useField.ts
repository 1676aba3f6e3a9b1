/**
 * A text field over a valid value. What is typed and can't be read stays in the field as a draft, with the problem beside
 * it; the value stays what it last was. While one types nothing is complained about.
 */
import { useStore } from '@nanostores/preact'
import { useRef, useState } from 'preact/hooks'
import type { Draft } from '../drafts/draft.ts'
import { useFieldDrafts, type FieldId } from '../context.ts'

export interface FieldOptions<Value> {
  readonly id: FieldId
  readonly value: Value | undefined
  readonly read: (text: string) => Draft<Value>
  readonly write: (value: Value | undefined) => string
  readonly commit: (value: Value | undefined) => void
}

export function useField<Value>({ id, value, read, write, commit }: FieldOptions<Value>) {
  const { $drafts, draft: keep } = useFieldDrafts()
  const kept = useStore($drafts, { keys: [id] })[id]
  const [typed, setTyped] = useState<string | null>(null)
  // Fast typing is ahead of the drawing, which brings the value.
  const committed = useRef(value)
  committed.current = value
  const draft = kept === undefined ? null : read(kept)

  return {
    text: typed ?? kept ?? write(value),
    problem: typed === null && draft && !draft.ok ? draft.problem : null,
    onInput(text: string) {
      setTyped(text)
      const entered = read(text)
      keep(id, entered.ok ? undefined : text)
      if (!entered.ok || entered.value === committed.current) return
      committed.current = entered.value
      commit(entered.value)
    },
    /** Typing has come to an end: by leaving the field or by Enter. */
    onRest() {
      setTyped(null)
    },
  }
}
