import { useStore } from '@nanostores/preact'
import { pageSize, usePeopleList } from './people-list.ts'
import { useMessages } from '../kit/context.ts'
import { useFocusFallback } from '../kit/focus.ts'

/** Turns the pages of the list. */
function Turns() {
  const list = usePeopleList()
  const { people: words } = useMessages()
  const [page, pages] = [useStore(list.$page), useStore(list.$pages)]
  const found = useStore(list.$found).length
  const part = useFocusFallback<HTMLElement>('people/add')
  const turn = (by: 1 | -1, isPossible: boolean) => ({
    type: 'button' as const,
    class: 'button small',
    'aria-disabled': !isPossible,
    onClick: () => isPossible && list.showPage(page + by),
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
  const list = usePeopleList()
  return useStore(list.$pages) > 1 ? <Turns /> : null
}
