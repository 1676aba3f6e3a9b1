import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
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

type TabListProps<Name extends string> = Omit<TabsProps<Name>, 'panel'>

/** The list of tabs by the ARIA pattern: arrow keys go from tab to tab. */
export function TabList<Name extends string>({ label, tabs, current, show, heading }: TabListProps<Name>) {
  const focus = useFocus()
  const list = useRef<HTMLDivElement>(null)
  // Where the tabs scroll sideways, the current one is in sight.
  useEffect(() => {
    const [row, tab] = [list.current, document.getElementById(`tab/${current}`)]
    if (row && tab) row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2
  }, [current])
  const move = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(tabs.indexOf(current), tabs.length)
    if (next === undefined) return
    event.preventDefault()
    show(tabs[next]!)
    focus.lead(`tab/${tabs[next]!}`)
  }
  return (
    <div ref={list} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <TabButton key={tab} tab={tab} isCurrent={tab === current} show={() => show(tab)}>
          {heading(tab)}
        </TabButton>
      ))}
    </div>
  )
}

/** What the tabs show. Any panel but the first is drawn when it is first shown; it keeps what stands in it when it is not. */
export function TabPanels<Name extends string>({
  tabs,
  current,
  panel,
}: Pick<TabsProps<Name>, 'tabs' | 'panel'> & { readonly current: string }) {
  const shown = useRef(new Set<string>(tabs.slice(0, 1)))
  shown.current.add(current)
  return (
    <>
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
    </>
  )
}

/** Tabs over what they show. */
export const Tabs = <Name extends string>({ tabs, current, panel, ...list }: TabsProps<Name>) => (
  <div class="tabs">
    <TabList tabs={tabs} current={current} {...list} />
    <TabPanels tabs={tabs} current={current} panel={panel} />
  </div>
)
