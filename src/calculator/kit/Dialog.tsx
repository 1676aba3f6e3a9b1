import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useMessages } from './context.ts'
import styles from './dialog.css?url&no-inline'
import { Cross } from './later-glyphs.tsx'
import { Styled } from './Styled.tsx'

interface DialogProps {
  readonly heading: string
  readonly close: () => void
  readonly children: ComponentChildren
}

function Opened({ heading, close, children }: DialogProps) {
  const { kit } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog" onClose={close}>
      <div class="dialog-head">
        <h2 id="dialog">{heading}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={kit.close}
          onClick={() => dialog.current?.close()}
        >
          <Cross />
        </button>
      </div>
      {children}
    </dialog>
  )
}

/** A modal dialog. The browser keeps the focus inside and gives it back; Escape closes. */
export const Dialog = (props: DialogProps) => (
  <Styled styles={styles}>
    <Opened {...props} />
  </Styled>
)
