import { useStore } from '@nanostores/preact'
import styles from './table.css?url&no-inline'
import type { peopleTable } from './messages/table.en.ts'
import { lapseMonths, orders, sortedBy, standings } from './list-people.ts'
import { Select } from '../kit/fields/Select.tsx'
import { useHeldAchievements } from './useHeldAchievements.ts'
import { Styled } from '../kit/Styled.tsx'
import { useCalculator } from '../workspace/context.ts'
import { usePeopleList } from './people-list.ts'

const any = ''

/** Who is listed, and in what order. */
export function Filters({ words }: { words: typeof peopleTable }) {
  const list = usePeopleList()
  const { standing, lapsesWithin, holds, order, isDescending } = useStore(list.$query)
  const held = useHeldAchievements(useStore(useCalculator().result.$people))
  return (
    <Styled styles={styles}>
      <div class="filters">
        <Select
          id="people/standing"
          label={words.show}
          value={standing}
          options={standings.map((one) => [one, words.standings[one]])}
          choose={(standing) => list.ask({ standing })}
        />
        <Select
          id="people/holds"
          label={words.holds}
          value={holds ?? any}
          options={[[any, words.anything], ...held.map(([id, name]) => [id, name] as const)]}
          choose={(id) => list.ask({ holds: id === any ? null : id })}
        />
        <Select
          id="people/lapses"
          label={words.lapses}
          hint={words.lapsesHint}
          value={lapsesWithin === null ? any : String(lapsesWithin)}
          options={[
            [any, words.lapsesAnyTime],
            ...lapseMonths.map((months) => [String(months), words.lapsesWithin(months)] as const),
          ]}
          choose={(months) => list.ask({ lapsesWithin: months === any ? null : Number(months) })}
        />
        <Select
          id="people/order"
          label={words.sort}
          value={order}
          options={orders.map((one) => [one, words.orders[one]])}
          choose={(order) => list.ask(sortedBy(order))}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={isDescending}
            onChange={({ currentTarget }) => list.ask({ isDescending: currentTarget.checked })}
          />{' '}
          {words.reversed}
        </label>
      </div>
    </Styled>
  )
}
