import { useStore } from '@nanostores/preact'
import { tabs, type Tab } from '../workspace/view.ts'
import { useCalculator, useMessages } from '../workspace/context.ts'
import { People } from '../people/People.tsx'
import { Later } from '../kit/Lazy.tsx'
import { LaterPart } from '../kit/LazyWithMessages.tsx'
import { OrganizationFields } from './OrganizationFields.tsx'
import { Tabs } from '../kit/Tabs.tsx'

/** What is entered under a tab. All but the people are fetched when they are first shown. */
function Panel({ tab }: { tab: Tab }) {
  const { later } = useMessages()
  switch (tab) {
    case 'people':
      return <People />
    case 'figures':
      return (
        <LaterPart part={() => import('../figures/Figures.tsx')} words={later.figures}>
          {({ Figures }, words) => <Figures words={words} />}
        </LaterPart>
      )
    case 'membership':
      return (
        <Later fetch={() => import('../membership/Membership.tsx')}>
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

/** What is known of the organization. While a profile is only looked at, all of it can be read, and just the day chosen. */
export function Entered() {
  const { history, scenarios, view } = useCalculator()
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
