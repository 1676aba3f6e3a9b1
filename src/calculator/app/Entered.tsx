import { useStore } from '@nanostores/preact'
import { useRef } from 'preact/hooks'
import { tabs, type Tab } from '../workspace/view.ts'
import { useMessages } from '../kit/context.ts'
import { useCalculator } from '../workspace/context.ts'
import { Lazy } from '../kit/Lazy.tsx'
import { LazyWithMessages } from '../kit/LazyWithMessages.tsx'
import { Tabs } from '../kit/Tabs.tsx'
import { loadMembership } from '../membership/index.ts'
import { loadPeople, Nobody } from '../people/index.ts'
import { useScenarios } from '../scenarios/index.ts'
import { loadFigures } from '../figures/index.ts'

function People() {
  const isNobody = useStore(useCalculator().result.$people).length === 0
  return isNobody ? <Nobody /> : <Lazy fetch={loadPeople}>{({ People }) => <People />}</Lazy>
}

/** What is entered under a tab, fetched when it is first shown. */
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
      return (
        <LazyWithMessages part={loadMembership} words={later.membership}>
          {({ MembershipFields }, words) => <MembershipFields words={words} />}
        </LazyWithMessages>
      )
  }
}

/** How much stands behind each tab. */
function useCounts(): Readonly<Record<Tab, number>> {
  const { organization, result } = useCalculator()
  const placed = useStore(organization.$overrides).length + useStore(organization.$attestations).length
  return {
    people: useStore(result.$people).length,
    figures: Object.keys(useStore(organization.$metrics)).length,
    membership: placed + (useStore(organization.$subscription) ? 1 : 0),
  }
}

function Heading({ tab }: { tab: Tab }) {
  const { format, organization: words } = useMessages()
  const count = useCounts()[tab]
  return (
    <>
      {words.tabs[tab]} {count > 0 && <span class="tab-count">{format.number(count)}</span>}
    </>
  )
}

/**
 * What is known of the organization, beside the levels where there is room and otherwise as a view of its own; drawn when it
 * is first in sight. While a profile is only looked at, all of it can be read.
 */
export function Entered({ name, note }: { name: string; note: string }) {
  const { view } = useCalculator()
  const scenarios = useScenarios()
  const scenario = useStore(scenarios.$open)
  const current = useStore(view.$tab)
  const isView = useStore(view.$answer) === 'data'
  const isInSight = useStore(view.$isDataInSight)
  const wasInSight = useRef(false)
  wasInSight.current ||= isInSight
  if (!wasInSight.current) return null
  return (
    <section
      class="organization"
      id="panel/data"
      role={isView ? 'tabpanel' : 'region'}
      aria-label={name}
      hidden={!isInSight}
    >
      <h2 class="sr-only">{name}</h2>
      <Tabs
        label={name}
        tabs={tabs}
        current={current}
        show={view.showTab}
        heading={(tab) => <Heading tab={tab} />}
        panel={(tab) => <Panel key={scenario?.id ?? ''} tab={tab} />}
      />
      <p class="privacy">{note}</p>
    </section>
  )
}
