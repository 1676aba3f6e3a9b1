import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

interface TabsProps<Name extends string> {
  /** What the list of tabs is called. */
  readonly label: string
  readonly tabs: readonly Name[]
  readonly current: Name
  readonly show: (tab: Name) => void
  readonly heading: (tab: Name) => ComponentChildren
  readonly panel: (tab: Name) => ComponentChildren
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Tabs by the ARIA pattern. A panel is drawn when it is first shown, and keeps what stands in it when it is not. */
export function Tabs<Name extends string>({ label, tabs, current, show, heading, panel }: TabsProps<Name>) {
  const shown = useRef(new Set<Name>())
  shown.current.add(current)
  const move = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(tabs.indexOf(current), tabs.length)
    if (next === undefined) return
    event.preventDefault()
    show(tabs[next]!)
    document.getElementById(`tab/${tabs[next]!}`)?.focus()
  }
  return (
    <div class="tabs">
      <div role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab/${tab}`}
            aria-selected={tab === current}
            aria-controls={`panel/${tab}`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => show(tab)}
          >
            {heading(tab)}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab}
          role="tabpanel"
          id={`panel/${tab}`}
          aria-labelledby={`tab/${tab}`}
          hidden={tab !== current}
        >
          {shown.current.has(tab) && panel(tab)}
        </div>
      ))}
    </div>
  )
}
