import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useFocus, useFocusTarget } from './focus.ts'

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

interface TabButtonProps {
  readonly tab: string
  readonly isCurrent: boolean
  readonly show: () => void
  readonly children: ComponentChildren
}

const TabButton = ({ tab, isCurrent, show, children }: TabButtonProps) => (
  <button
    ref={useFocusTarget<HTMLButtonElement>(`tab/${tab}`)}
    type="button"
    role="tab"
    id={`tab/${tab}`}
    aria-selected={isCurrent}
    aria-controls={`panel/${tab}`}
    tabIndex={isCurrent ? 0 : -1}
    onClick={show}
  >
    {children}
  </button>
)

/** Tabs by the ARIA pattern. A panel is drawn when it is first shown, and keeps what stands in it when it is not. */
export function Tabs<Name extends string>({ label, tabs, current, show, heading, panel }: TabsProps<Name>) {
  const focus = useFocus()
  const shown = useRef(new Set<Name>())
  shown.current.add(current)
  const move = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(tabs.indexOf(current), tabs.length)
    if (next === undefined) return
    event.preventDefault()
    show(tabs[next]!)
    focus.lead(`tab/${tabs[next]!}`)
  }
  return (
    <div class="tabs">
      <div role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <TabButton key={tab} tab={tab} isCurrent={tab === current} show={() => show(tab)}>
            {heading(tab)}
          </TabButton>
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
