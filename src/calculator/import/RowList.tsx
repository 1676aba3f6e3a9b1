import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Sample } from './protocol.ts'
import type { ImportWords } from './parts.ts'

interface RowListProps<Item> {
  readonly words: ImportWords
  readonly heading: ComponentChildren
  readonly sample: Sample<Item>
  readonly show: (item: Item) => string
}

/** So many rows of a kind; the first of them are listed when they are asked for. */
export function RowList<Item>({ words, heading, sample: { count, first }, show }: RowListProps<Item>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details class="import-rows" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{heading}</summary>
      {isOpen && (
        <ul tabIndex={0}>
          {first.map((item, at) => (
            <li key={at}>{show(item)}</li>
          ))}
          {count > first.length && <li class="quiet">{words.more(count - first.length)}</li>}
        </ul>
      )}
    </details>
  )
}
