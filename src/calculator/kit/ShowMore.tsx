import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface ShowMoreProps<Item> {
  readonly items: readonly Item[]
  readonly atFirst: number
  /** What the button says that shows the rest. */
  readonly more: (hidden: number) => string
  readonly children: (items: readonly Item[]) => ComponentChildren
}

/** The first of many, and the rest by one click, after which the focus stands on the list. */
export function ShowMore<Item>({ items, atFirst, more, children }: ShowMoreProps<Item>) {
  const [isWhole, setWhole] = useState(false)
  const hidden = isWhole ? 0 : Math.max(0, items.length - atFirst)
  const showAll = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    currentTarget.parentElement?.focus()
    setWhole(true)
  }
  return (
    <div tabIndex={-1}>
      {children(hidden ? items.slice(0, atFirst) : items)}
      {hidden !== 0 && (
        <button type="button" class="button small" onClick={showAll}>
          {more(hidden)}
        </button>
      )}
    </div>
  )
}
