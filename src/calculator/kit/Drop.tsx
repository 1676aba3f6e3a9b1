import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { usePressElsewhere } from './usePressElsewhere.ts'

interface DropProps {
  readonly id: string
  readonly className?: string
  /** What stands on the button. */
  readonly label: ComponentChildren
  /** What it opens, drawn while it is open. */
  readonly children: () => ComponentChildren
}

/** A button over what it opens beneath itself. Escape, a press elsewhere and leaving it with the focus close it. */
export function Drop({ id, className = '', label, children }: DropProps) {
  const [isOpen, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  usePressElsewhere(whole, isOpen, () => setOpen(false))
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !whole.current?.contains(relatedTarget as Node)) setOpen(false)
  }
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div ref={whole} class={`drop ${className}`} onFocusOut={leave} onKeyDown={escape}>
      <button
        ref={button}
        type="button"
        id={id}
        class="drop-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}/dropped` : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div class="dropped" id={`${id}/dropped`}>
          {children()}
        </div>
      )}
    </div>
  )
}
