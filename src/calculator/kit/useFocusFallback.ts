import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * When this part leaves the page with the focus in it, the focus goes to the element with that id, unless it has gone
 * elsewhere by then.
 */
export function useFocusFallback<Part extends HTMLElement>(id: string): RefObject<Part> {
  const part = useRef<Part>(null)
  useEffect(
    () => () => {
      if (!part.current?.contains(document.activeElement)) return
      setTimeout(() => {
        const isNowhere = document.activeElement === document.body
        if (isNowhere) document.getElementById(id)?.focus({ preventScroll: true })
      })
    },
    [],
  )
  return part
}
