import { useEffect, useRef } from 'preact/hooks'

export interface MenuItem {
  readonly id: string
  readonly text: string
  readonly act: () => void
  /** Some items stand in the menu only where there is no room for them beside it. */
  readonly className?: string
}

interface MenuProps {
  /** The id of the button that opens the menu, after which it is named. */
  readonly button: string
  readonly items: readonly MenuItem[]
  /** Takes the menu away; the focus goes back to the button. */
  readonly close: () => void
}

const itemsIn = (menu: HTMLElement | null): HTMLElement[] =>
  [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])].filter((item) => item.offsetParent)

/** Where a key leads from one of so many items. */
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** A menu by the ARIA pattern: arrow keys and first letters go from item to item, Escape and Tab close. */
export function Menu({ button, items, close }: MenuProps) {
  const menu = useRef<HTMLUListElement>(null)
  useEffect(() => itemsIn(menu.current)[0]?.focus(), [])
  const go = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      event.stopPropagation()
      return close()
    }
    const all = itemsIn(menu.current)
    const at = all.indexOf(document.activeElement as HTMLElement)
    const letter = event.key.toLowerCase()
    const after = [...all.slice(at + 1), ...all.slice(0, at + 1)]
    const next =
      all[steps[event.key]?.(at, all.length) ?? -1] ??
      (letter.length === 1 && !event.ctrlKey && !event.metaKey
        ? after.find(({ textContent }) => textContent.trim().toLowerCase().startsWith(letter))
        : undefined)
    if (!next) return
    if (letter !== ' ') event.preventDefault()
    next.focus()
  }
  return (
    <ul ref={menu} role="menu" class="menu-items" aria-labelledby={button} onKeyDown={go}>
      {items.map(({ id, text, act, className = '' }) => (
        <li key={id} role="none" class={className}>
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              close()
              act()
            }}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}
