/** Parts of the page that the focus can be led to by name, from any other part. */
import type { RefCallback } from 'preact'
import { useCallback, useRef } from 'preact/hooks'
import { createContextHook } from './context.ts'

/** A part's name, such as `tab/plan` or the id of a field. */
export type FocusTarget = string

/** Takes the focus. */
type Receive = () => void

/** Creates the register of one page. */
export function createFocus() {
  const parts = new Map<FocusTarget, Receive>()
  /** Not drawn yet: it takes the focus as soon as it is. */
  let awaited: FocusTarget | null = null

  return {
    /** Announces a part that is drawn; gives the function that withdraws it. */
    register(target: FocusTarget, receive: Receive): () => void {
      parts.set(target, receive)
      if (awaited === target) {
        awaited = null
        receive()
      }
      return () => {
        if (parts.get(target) === receive) parts.delete(target)
      }
    },
    /** Leads the focus there once the page has been drawn, or when the part is. */
    lead(target: FocusTarget) {
      awaited = target
      setTimeout(() => {
        const receive = parts.get(target)
        if (!receive || awaited !== target) return
        awaited = null
        receive()
      })
    },
    /** Leads the focus there if it is drawn. */
    leadIfThere: (target: FocusTarget) => parts.get(target)?.(),
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

/**
 * When the part leaves the page with the focus in it, the focus goes to the target, unless it has gone elsewhere by then;
 * gives the ref to put on it.
 */
export function useFocusFallback<Part extends HTMLElement>(target: FocusTarget): RefCallback<Part> {
  const focus = useFocus()
  const element = useRef<Part | null>(null)
  return useCallback(
    (part: Part | null) => {
      const left = element.current
      element.current = part
      if (part || !left?.contains(document.activeElement)) return
      setTimeout(() => {
        if (document.activeElement === document.body) focus.leadIfThere(target)
      })
    },
    [focus, target],
  )
}
