/** The page's address names the competency that was opened last: `#messaging` opens and shows that row. */
import type { Program } from '../../program/types.ts'
import type { View } from './view.ts'

type Page = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>

/** Follows the address and writes it; gives the function that ends it. */
export function startAddress(program: Program, { $openRows, goToRow }: View, page: Page): () => void {
  const named = () => page.location.hash.slice(1)
  const follow = () => {
    if (Object.hasOwn(program.competencies, named())) goToRow(named())
  }
  const write = (open: ReadonlySet<string>, before: ReadonlySet<string> = new Set()) => {
    const opened = [...open].find((id) => !before.has(id))
    const closed = before.has(named()) && !open.has(named())
    if (opened ?? closed)
      page.history.replaceState(page.history.state, '', opened ? `#${opened}` : page.location.pathname)
  }
  follow()
  page.addEventListener('hashchange', follow)
  const stop = $openRows.listen(write)
  return () => {
    stop()
    page.removeEventListener('hashchange', follow)
  }
}
