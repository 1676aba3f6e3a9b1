import { useRef, useState } from 'preact/hooks'
import { useMessages } from '../kit/context.ts'
import { useFocus, useFocusTarget } from '../kit/focus.ts'
import { Dots } from '../kit/glyphs.tsx'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { usePressElsewhere } from '../kit/usePressElsewhere.ts'

/** The button of the menu with what is seldom wanted; the menu is fetched when it is first opened. */
export function More() {
  const { later, tools } = useMessages()
  const focus = useFocus()
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    focus.leadIfThere('more')
  }
  const whole = useRef<HTMLSpanElement>(null)
  usePressElsewhere(whole, isOpen, close)
  return (
    <span
      ref={whole}
      class="more"
      onKeyDown={(event) => {
        if (isOpen && event.key === 'Escape') close()
      }}
    >
      <button
        ref={useFocusTarget<HTMLButtonElement>('more')}
        type="button"
        id="more"
        class="icon-button"
        aria-label={tools.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? 'more/dropped' : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <Dots />
      </button>
      {isOpen && (
        <div id="more/dropped" class="dropped">
          <LazyWithMessages part={() => import('./MoreMenu.tsx')} words={later.bar}>
            {({ MoreMenu }, words) => <MoreMenu words={words} close={close} />}
          </LazyWithMessages>
        </div>
      )}
    </span>
  )
}
