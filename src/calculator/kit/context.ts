/** What every component may ask for: the sentences of the page's language, and the drafts that its fields keep. */
import { createContext, type Context } from 'preact'
import { useContext } from 'preact/hooks'
import type { MapStore } from 'nanostores'
import type { Messages } from './messages.ts'

/**
 * Creates a context and the hook that asks for what it gives.
 *
 * @param outside the complaint of a component that stands outside it
 */
export function createContextHook<Given>(outside: string): readonly [Context<Given | null>, () => Given] {
  const context = createContext<Given | null>(null)
  const useGiven = (): Given => {
    const given = useContext(context)
    if (!given) throw new Error(outside)
    return given
  }
  return [context, useGiven]
}

/** A field, such as `person/p1/leavesOn`. */
export type FieldId = string

/** Where fields keep text that is no value yet. */
export interface FieldDrafts {
  readonly $drafts: MapStore<Record<FieldId, string | undefined>>
  /** Keeps a text; `undefined` when the field is in order again. */
  readonly draft: (field: FieldId, text: string | undefined) => void
}

export const [MessagesContext, useMessages] = createContextHook<Messages>(
  'The calculator’s components stand inside its context.',
)
export const [FieldDraftsContext, useFieldDrafts] = createContextHook<FieldDrafts>(
  'Fields stand inside the context of their drafts.',
)
