import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface StyledProps {
  /** The address of a style sheet: imported with `?url`, it is no part of the first load. */
  readonly styles: string
  readonly children: ComponentChildren
}

/** A part of the page with a style sheet of its own; it is shown once that has come, or could not come. */
export function Styled({ styles, children }: StyledProps) {
  const [isReady, setReady] = useState(false)
  const show = () => setReady(true)
  return (
    <>
      <link rel="stylesheet" href={styles} onLoad={show} onError={show} />
      {isReady ? children : <span class="loading" hidden />}
    </>
  )
}
