import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useMessages } from './context.ts'
import { Cross } from './glyphs.tsx'

interface DialogProps {
  readonly heading: string
  readonly close: () => void
  readonly children: ComponentChildren
}

/** A modal dialog. The browser keeps the focus inside and gives it back; Escape closes. */
export function Dialog({ heading, close, children }: DialogProps) {
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
