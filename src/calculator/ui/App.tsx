import { useStore } from '@nanostores/preact'
import { h, type FunctionComponent } from 'preact'
import { useMemo } from 'preact/hooks'
import { Verdict } from './answer/Verdict.tsx'
import { tabs, type Tab } from '../stores/view.ts'
import { GivenContext, useCalculator, useMessages, type Surroundings } from './context.ts'
import { Figures } from './figures/Figures.tsx'
import { Answers } from './frame/Answers.tsx'
import { Dialogs } from './frame/Dialogs.tsx'
import { Empty } from './frame/Empty.tsx'
import { OrganizationFields } from './frame/Organization.tsx'
import { ScenarioBar } from './frame/ScenarioBar.tsx'
import { Tabs } from './frame/Tabs.tsx'
import { Toolbar } from './frame/Toolbar.tsx'
import { Troubles } from './frame/Troubles.tsx'
import { useBringing } from './frame/useBringing.ts'
import { useShortcuts } from './frame/useShortcuts.ts'
import { Membership } from './membership/Membership.tsx'
import { createNames } from './names.ts'
import { People } from './people/People.tsx'

const panels: Readonly<Record<Tab, FunctionComponent>> = {
  people: People,
  figures: Figures,
  membership: Membership,
}

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
      <h2 id="organization">{words.heading}</h2>
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
        panel={(tab) => h(panels[tab], { key: scenario?.id ?? '' })}
      />
    </section>
  )
}

function Page() {
  const { result } = useCalculator()
  const isEmpty = useStore(result.$isEmpty)
  useShortcuts()
  const isOver = useBringing()
  return (
    <div class={isOver ? 'calculator file-over' : 'calculator'}>
      <Toolbar />
      <ScenarioBar />
      <Troubles />
      {isEmpty && <Empty />}
      <Organization />
      <div class="result">
        <Verdict />
        <Answers />
      </div>
      <Dialogs />
    </div>
  )
}

/** The whole calculator; everything it needs comes from the composition root. */
export function App(surroundings: Surroundings) {
  const { calculator, messages } = surroundings
  const everyone = useStore(calculator.people.$everyone)
  const given = useMemo(
    () => ({ ...surroundings, names: createNames(calculator.program, messages, everyone) }),
    [everyone],
  )
  return (
    <GivenContext.Provider value={given}>
      <Page />
    </GivenContext.Provider>
  )
}
