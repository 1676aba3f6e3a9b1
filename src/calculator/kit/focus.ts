/** Parts of the page that the focus can be led to by name, from any other part. */
import type { RefCallback } from 'preact'
import { useCallback, useRef } from 'preact/hooks'
import { createContextHook } from './context.ts'

/** A part's name, such as `tab/plan` or the id of a field. */
export type FocusTarget = string

type Page = Pick<Document, 'activeElement' | 'body'>

/** Takes the focus. */
type Receive = () => void

/** Creates the register of one page, which is none where only its stores are. */
export function createFocus(page: Page | null = 'document' in globalThis ? document : null) {
  const parts = new Map<FocusTarget, Receive>()
  /** Not drawn yet: it takes the focus as soon as it is, unless the visitor has taken it elsewhere. */
  let awaited: FocusTarget | null = null
  /** What had the focus when the page was drawn without the awaited part. */
  let holder: Page['activeElement'] | undefined

  return {
    /** Announces a part that is drawn; gives the function that withdraws it. */
    register(target: FocusTarget, receive: Receive): () => void {
      parts.set(target, receive)
      if (awaited === target) {
        awaited = null
        // What had it may have left the page meanwhile: then the body has it, and nobody is robbed.
        const current = page?.activeElement
        if (!holder || current === holder || current === page?.body) receive()
      }
      return () => {
        if (parts.get(target) === receive) parts.delete(target)
      }
    },
    /** Leads the focus there once the page has been drawn, or when the part is. */
    lead(target: FocusTarget) {
      awaited = target
      holder = null
      setTimeout(() => {
        if (awaited !== target) return
        const receive = parts.get(target)
        holder = page?.activeElement
        if (!receive) return
        awaited = null
        receive()
      })
    },
    /** Leads the focus there if it is drawn; what is still awaited gets it from there. */
    leadIfThere(target: FocusTarget) {
      parts.get(target)?.()
      holder = page?.activeElement
    },
  }
}
export type Focus = ReturnType<typeof createFocus>

export const [FocusContext, useFocus] = createContextHook<Focus>(
  'The parts of a page stand inside its focus.',
)

const takeFocus = (part: HTMLElement) => part.focus()

/**
 * Makes an element a target; gives the ref to put on it.
 *
 * @param receive how it takes the focus; the same function in every drawing
 */
export function useFocusTarget<Part extends HTMLElement>(
  target: FocusTarget,
  receive: (part: Part) => void = takeFocus,
): RefCallback<Part> {
  const focus = useFocus()
  const withdraw = useRef<(() => void) | null>(null)
  return useCallback(
    (part: Part | null) => {
      withdraw.current?.()
      withdraw.current = part && focus.register(target, () => receive(part))
    },
    [focus, target, receive],
  )
}

/** Returns what opened the box that a part stands in, by `aria-controls`. */
function openerOf(part: Element): HTMLElement | null {
  for (let box = part.closest('[id]'); box; box = box.parentElement?.closest('[id]') ?? null) {
    const opener = document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(box.id)}"]`)
    if (opener) return opener
  }
  return null
}

/**
 * When the part leaves the page with the focus in it, the focus goes to the target, unless it has gone elsewhere by then;
 * gives the ref to put on it.
 *
 * @param target without one, what opened the box that the part stands in, or else the way back to before
 */
export function useFocusFallback<Part extends HTMLElement>(target?: FocusTarget): RefCallback<Part> {
  const focus = useFocus()
  const element = useRef<Part | null>(null)
  return useCallback(
    (part: Part | null) => {
      const left = element.current
      element.current = part
      if (part || !left?.contains(document.activeElement)) return
      const opener = target === undefined ? openerOf(left) : null
      setTimeout(() => {
        if (document.activeElement !== document.body) return
        if (opener) opener.focus()
        else focus.leadIfThere(target ?? 'undo')
      })
    },
    [focus, target],
  )
}
