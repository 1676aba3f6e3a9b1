import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** When this part leaves the page with the focus in it, the focus goes to the element with that id. */
export function useHandover<Part extends HTMLElement>(id: string): RefObject<Part> {
  const part = useRef<Part>(null)
  useEffect(
    () => () => {
      if (!part.current?.contains(document.activeElement)) return
      setTimeout(() => document.getElementById(id)?.focus({ preventScroll: true }))
    },
    [],
  )
  return part
}
