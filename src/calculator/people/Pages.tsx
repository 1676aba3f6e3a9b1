import { useStore } from '@nanostores/preact'
import { pageSize } from './people-list.ts'
import { useCalculator, useMessages } from '../workspace/context.ts'
import { useHandover } from '../kit/useFocusFallback.ts'

/** Turns the pages of the list. */
function Turns() {
  const { roster } = useCalculator()
  const { people: words } = useMessages()
  const [page, pages] = [useStore(roster.$page), useStore(roster.$pages)]
  const found = useStore(roster.$found).length
  const part = useHandover<HTMLElement>('people/add')
  const turn = (by: 1 | -1, isPossible: boolean) => ({
    type: 'button' as const,
    class: 'button small',
    'aria-disabled': !isPossible,
    onClick: () => isPossible && roster.showPage(page + by),
  })
  return (
    <nav class="pages group" aria-label={words.pages} ref={part}>
      <button {...turn(-1, page > 0)}>{words.previous}</button>
      <span role="status">
        {words.range(page * pageSize + 1, Math.min((page + 1) * pageSize, found), found)}
      </span>
      <button {...turn(1, page + 1 < pages)}>{words.next}</button>
    </nav>
  )
}

export function Pages() {
  const { roster } = useCalculator()
  return useStore(roster.$pages) > 1 ? <Turns /> : null
}
