import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { tabs, type Tab } from '../../stores/view.ts'
import { useCalculator, useMessages } from '../context.ts'

interface TabsProps {
  readonly counts: Readonly<Record<Tab, number>>
  readonly panels: Readonly<Record<Tab, ComponentChildren>>
}

const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % tabs.length,
  ArrowLeft: (at) => (at + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
}

/** Tabs by the ARIA pattern; the panels that are not shown keep what stands in them. */
export function Tabs({ counts, panels }: TabsProps) {
  const { view } = useCalculator()
  const { format, organization } = useMessages()
  const current = useStore(view.$tab)
  const move = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(tabs.indexOf(current))
    if (next === undefined) return
    event.preventDefault()
    view.showTab(tabs[next]!)
    document.getElementById(`tab/${tabs[next]!}`)?.focus()
  }
  return (
    <div class="tabs">
      <div role="tablist" aria-label={organization.heading} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab/${tab}`}
            aria-selected={tab === current}
            aria-controls={`panel/${tab}`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => view.showTab(tab)}
          >
            {organization.tabs[tab]}
            {counts[tab] > 0 && <span class="tab-count">{format.number(counts[tab])}</span>}
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
          {panels[tab]}
        </div>
      ))}
    </div>
  )
}
