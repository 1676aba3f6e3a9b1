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

/** The tab of what an element stands in. */
const tabOf = (part: Element): FocusTarget | null | undefined =>
  part.closest('[role=tabpanel]')?.getAttribute('aria-labelledby')

/**
 * When the part leaves the page with the focus in it, the focus goes to the target, unless it has gone elsewhere by then;
 * gives the ref to put on it.
 *
 * @param target without one, the tab that the part stands under
 */
export function useFocusFallback<Part extends HTMLElement>(target?: FocusTarget): RefCallback<Part> {
  const focus = useFocus()
  const element = useRef<Part | null>(null)
  return useCallback(
    (part: Part | null) => {
      const left = element.current
      element.current = part
      if (part || !left?.contains(document.activeElement)) return
      const to = target ?? tabOf(left)
      setTimeout(() => {
        if (to && document.activeElement === document.body) focus.leadIfThere(to)
      })
    },
    [focus, target],
  )
}
