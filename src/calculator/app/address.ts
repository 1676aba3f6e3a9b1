/**
 * What the page's address asks for. `#messaging` opens and shows that competency's row, and the address names the one
 * opened last. `#profile=…` is a shared profile: it leaves the address at once, so that nobody passes it on unawares, and
 * stays with the page's entry in the history, so that a reload shows it again. Either goes along to the other language.
 */
import type { Program } from '../../engine/program/index.ts'
import type { ViewStore } from '../workspace/view.ts'

type Page = Pick<Window, 'location' | 'history' | 'addEventListener'>

const isShared = (fragment: string): boolean => fragment.startsWith('profile=')

/** Follows the address and writes it; gives the function that ends it. */
export function startAddress(program: Program, view: ViewStore, page: Page): () => void {
  const { $openRows, $shared, goToRow, look } = view
  const named = () => page.location.hash.slice(1)
  const state = () => (page.history.state ?? {}) as { readonly shared?: string | null }
  const keep = (shared: string | null) =>
    page.history.replaceState({ ...state(), shared }, '', isShared(named()) ? page.location.pathname : null)
  const follow = () => {
    const fragment = named()
    if (isShared(fragment)) {
      keep(fragment)
      look(fragment)
    } else if (Object.hasOwn(program.competencies, fragment)) goToRow(fragment)
  }
  const write = (open: ReadonlySet<string>, before: ReadonlySet<string> = new Set()) => {
    const opened = [...open].find((id) => !before.has(id))
    const closed = before.has(named()) && !open.has(named())
    if (opened ?? closed)
      page.history.replaceState(page.history.state, '', opened ? `#${opened}` : page.location.pathname)
  }
  const lead = ({ target }: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[hreflang]')
    if (link) link.hash = $shared.get() ?? named()
  }
  const { shared } = state()
  if (shared) look(shared)
  follow()
  const stops = [$openRows.listen(write), $shared.listen((shared) => shared === null && keep(null))]
  const listening = new AbortController()
  const { signal } = listening
  page.addEventListener('hashchange', follow, { signal })
  for (const click of ['click', 'auxclick']) page.addEventListener(click, lead, { signal })
  return () => {
    stops.forEach((stop) => stop())
    listening.abort()
  }
}
