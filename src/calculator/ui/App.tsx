import { useStore } from '@nanostores/preact'
import { useMemo, useRef } from 'preact/hooks'
import { Verdict } from './answer/Verdict.tsx'
import { tabs, type Tab } from '../stores/view.ts'
import { GivenContext, useCalculator, useMessages, type Surroundings } from './context.ts'
import { Answers } from './frame/Answers.tsx'
import { Dialogs } from './frame/Dialogs.tsx'
import { Empty } from './frame/Empty.tsx'
import { Following } from './frame/Following.tsx'
import { Later } from './frame/Later.tsx'
import { OrganizationFields } from './frame/Organization.tsx'
import { ScenarioBar } from './frame/ScenarioBar.tsx'
import { Tabs } from './frame/Tabs.tsx'
import { Toolbar } from './frame/Toolbar.tsx'
import { Troubles } from './frame/Troubles.tsx'
import { useBringing } from './frame/useBringing.ts'
import { useShortcuts } from './frame/useShortcuts.ts'
import { createNames } from './names.ts'
import { People } from './people/People.tsx'

/** What is entered under a tab. All but the people are fetched when they are first shown. */
function Panel({ tab }: { tab: Tab }) {
  switch (tab) {
    case 'people':
      return <People />
    case 'figures':
      return <Later fetch={() => import('./figures/Figures.tsx')}>{({ Figures }) => <Figures />}</Later>
    case 'membership':
      return (
        <Later fetch={() => import('./membership/Membership.tsx')}>
          {({ Membership }) => <Membership />}
        </Later>
      )
  }
}

/** How much stands behind each tab. */
function useCounts(): Readonly<Record<Tab, number>> {
  const { organization, overrides, roster } = useCalculator()
  const placed = useStore(overrides.$overrides).length + useStore(organization.$attestations).length
  return {
    people: useStore(roster.$count),
    figures: Object.keys(useStore(organization.$metrics)).length,
    membership: placed + (useStore(organization.$subscription) ? 1 : 0),
  }
}

function Heading({ tab }: { tab: Tab }) {
  const { format, organization: words } = useMessages()
  const count = useCounts()[tab]
  return (
    <>
      {words.tabs[tab]}
      {count > 0 && <span class="tab-count">{format.number(count)}</span>}
    </>
  )
}

function Organization() {
  const { scenarios, view } = useCalculator()
  const { organization: words } = useMessages()
  const scenario = useStore(scenarios.$open)
  const current = useStore(view.$tab)
  const shown = useRef(new Set<Tab>())
  shown.current.add(current)
  return (
    <section class="organization" aria-labelledby="organization">
      <h2 id="organization">{words.heading}</h2>
      <OrganizationFields key={scenario?.id ?? ''} />
      <Tabs
        label={words.heading}
        tabs={tabs}
        current={current}
        show={view.showTab}
        heading={(tab) => <Heading tab={tab} />}
        panel={(tab) => shown.current.has(tab) && <Panel key={scenario?.id ?? ''} tab={tab} />}
      />
    </section>
  )
}

function Page() {
  const { result, roster } = useCalculator()
  const isEmpty = useStore(result.$isEmpty)
  const isWide = useStore(roster.$isWide)
  useShortcuts()
  const isOver = useBringing()
  return (
    <div class={['calculator', isWide && 'wide', isOver && 'file-over'].filter(Boolean).join(' ')}>
      <Toolbar />
      <ScenarioBar />
      <Troubles />
      {isEmpty && <Empty />}
      <Organization />
      <Following className="result">
        <Verdict />
        <Answers />
      </Following>
      <Dialogs />
    </div>
  )
}

/** The whole calculator; everything it needs comes from the composition root. */
export function App(surroundings: Surroundings) {
  const { calculator, messages } = surroundings
  const given = useMemo(
    () => ({ ...surroundings, names: createNames(calculator.program, messages, calculator.roster.listed) }),
    [],
  )
  return (
    <GivenContext.Provider value={given}>
      <Page />
    </GivenContext.Provider>
  )
}
