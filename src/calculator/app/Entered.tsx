import { useStore } from '@nanostores/preact'
import { tabs, type Tab } from '../workspace/view.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { OrganizationFields } from './OrganizationFields.tsx'
import { Tabs } from '../kit/Tabs.tsx'
import { loadMembership, useOverrides } from '../membership/index.ts'
import { People, usePeopleList } from '../people/index.ts'
import { useScenarios } from '../scenarios/index.ts'
import { loadFigures } from '../figures/index.ts'

/** What is entered under a tab. All but the people are fetched when they are first shown. */
function Panel({ tab }: { tab: Tab }) {
  const { later } = useMessages()
  switch (tab) {
    case 'people':
      return <People />
    case 'figures':
      return (
        <LazyWithMessages part={loadFigures} words={later.figures}>
          {({ Figures }, words) => <Figures words={words} />}
        </LazyWithMessages>
      )
    case 'membership':
      return <Lazy fetch={loadMembership}>{({ MembershipFields }) => <MembershipFields />}</Lazy>
  }
}

/** How much stands behind each tab. */
function useCounts(): Readonly<Record<Tab, number>> {
  const { organization } = useCalculator()
  const overrides = useOverrides()
  const list = usePeopleList()
  const placed = useStore(overrides.$overrides).length + useStore(organization.$attestations).length
  return {
    people: useStore(list.$count),
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

/** What is known of the organization. While a profile is only looked at, all of it can be read, and just the day chosen. */
export function Entered() {
  const { history, view } = useCalculator()
  const scenarios = useScenarios()
  const { organization: words } = useMessages()
  const scenario = useStore(scenarios.$open)
  const current = useStore(view.$tab)
  return (
    <section class="organization" aria-labelledby="organization">
      <h2 id="organization">{history.isReadOnly ? words.sharedHeading : words.heading}</h2>
      <OrganizationFields key={scenario?.id ?? ''} />
      <Tabs
        label={words.heading}
        tabs={tabs}
        current={current}
        show={view.showTab}
        heading={(tab) => <Heading tab={tab} />}
        panel={(tab) => <Panel key={scenario?.id ?? ''} tab={tab} />}
      />
    </section>
  )
}
