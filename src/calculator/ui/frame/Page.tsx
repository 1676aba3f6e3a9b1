import { useStore } from '@nanostores/preact'
import { h, type ComponentChildren, type FunctionComponent } from 'preact'
import { Verdict } from '../answer/Verdict.tsx'
import { tabs, type Tab } from '../../stores/view.ts'
import { useCalculator, useMessages } from '../context.ts'
import { Figures } from '../figures/Figures.tsx'
import { Answers } from './Answers.tsx'
import { Dialogs } from './Dialogs.tsx'
import { Empty } from './Empty.tsx'
import { OrganizationFields } from './Organization.tsx'
import { ScenarioBar } from './ScenarioBar.tsx'
import { Tabs } from './Tabs.tsx'
import { Toolbar } from './Toolbar.tsx'
import { Troubles } from './Troubles.tsx'
import { useBringing } from './useBringing.ts'
import { useShortcuts } from './useShortcuts.ts'
import { Membership } from '../membership/Membership.tsx'
import { People } from '../people/People.tsx'

const panels: Readonly<Record<Tab, FunctionComponent>> = {
  people: People,
  figures: Figures,
  membership: Membership,
}

/** While a profile is only looked at, one may turn the tabs and choose the day. */
function Organization() {
  const { history, scenarios, view } = useCalculator()
  const { format, organization: words } = useMessages()
  const tab = useStore(view.$tab)
  const scenario = useStore(scenarios.$open)
  const {
    people = [],
    metrics = {},
    overrides = [],
    attestations = [],
    subscription,
  } = useStore(history.$profile)
  const counts = {
    people: people.length,
    figures: Object.keys(metrics).length,
    membership: overrides.length + attestations.length + (subscription ? 1 : 0),
  }
  return (
    <section class="organization" aria-labelledby="organization">
      <h2 id="organization">{history.isReadOnly ? words.sharedHeading : words.heading}</h2>
      <OrganizationFields key={scenario?.id ?? ''} />
      <Tabs
        label={words.heading}
        tabs={tabs}
        current={tab}
        show={view.showTab}
        heading={(tab) => (
          <>
            {words.tabs[tab]}
            {counts[tab] > 0 && <span class="tab-count">{format.number(counts[tab])}</span>}
          </>
        )}
        panel={(tab) => <div inert={history.isReadOnly}>{h(panels[tab], { key: scenario?.id ?? '' })}</div>}
      />
    </section>
  )
}

/** What is done with the visitor's own data. */
function Own() {
  const { result } = useCalculator()
  const isEmpty = useStore(result.$isEmpty)
  return (
    <>
      <Toolbar />
      <ScenarioBar />
      <Troubles />
      {isEmpty && <Empty />}
    </>
  )
}

/** The page of one calculator: `head` stands above it in place of what is for the visitor's own data. */
export function Page({ head }: { head?: ComponentChildren }) {
  useShortcuts()
  const isOver = useBringing()
  return (
    <div class={isOver ? 'calculator file-over' : 'calculator'}>
      {head ?? <Own />}
      <Organization />
      <div class="result">
        <Verdict />
        <Answers />
      </div>
      <Dialogs />
    </div>
  )
}
