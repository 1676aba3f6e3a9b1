/**
 * What the page's address says. `#plan` shows a view, `#levels/messaging` opens a competency's row as well, and so does the
 * competency alone, as the guide links to it. Going to another view is a step back in the browser, opening a row is not.
 *
 * `#profile=…` is a shared profile. It stays in the address, so that it can be passed on as it stands, with the view at its
 * end. Whatever the address says goes along to the other language.
 */
import type { CompetencyId, Program } from '../../engine/program/index.ts'
import type { Calculator } from '../workspace/calculator.ts'
import { views, type AnswerView } from '../workspace/view.ts'

type Page = Pick<Window, 'location' | 'history' | 'addEventListener'>
type Shown = Pick<Calculator, 'program' | 'view' | 'deferred'>

export interface ShownPlace {
  readonly view: AnswerView
  /** The competency whose row was opened last, among the levels. */
  readonly row: CompetencyId | null
}
const start: ShownPlace = { view: 'levels', row: null }

/** Returns the place that a text names, such as `plan`, `levels/messaging` or `messaging`; `null` for any other text. */
export function readAddress(
  { competencies }: Pick<Program, 'competencies'>,
  text: string,
): ShownPlace | null {
  const [first = '', second = ''] = text.split('/')
  if (text === '') return start
  if (Object.hasOwn(competencies, text)) return { view: 'levels', row: text }
  const view = views.find((name) => name === first)
  if (!view) return null
  return { view, row: view === 'levels' && Object.hasOwn(competencies, second) ? second : null }
}

export const writeAddress = ({ view, row }: ShownPlace): string => (row === null ? view : `${view}/${row}`)

const isShared = (fragment: string): boolean => fragment.startsWith('profile=')
const placeMark = '&show='
/** The fragment of a shared profile without the place, which says where it is looked at. */
const profileIn = (fragment: string): string => fragment.split(placeMark, 1)[0]!
const placeIn = (fragment: string): string =>
  isShared(fragment) ? (fragment.split(placeMark)[1] ?? '') : fragment

const fragmentOf = ({ location }: Page): string => location.hash.slice(1)

/**
 * Shows what the address says and says there what is shown, as long as the address is about this profile.
 *
 * @param profile the fragment of the shared profile that is looked at; `null` for the visitor's own
 */
export function followPlace(
  { program, view, deferred }: Shown,
  page: Page,
  profile: string | null,
): () => void {
  const { $answer, $openRows } = view
  let isFollowing = false
  const isMeant = () => {
    const fragment = fragmentOf(page)
    return isShared(fragment) ? profileIn(fragment) === profile : profile === null
  }
  const named = () => readAddress(program, placeIn(fragmentOf(page)))
  const shown = (): ShownPlace => {
    const name = $answer.get()
    return { view: name, row: name === 'levels' ? ([...$openRows.get()].at(-1) ?? null) : null }
  }

  function write() {
    if (isFollowing || !isMeant()) return
    const [place, before] = [shown(), named() ?? start]
    if (place.view === before.view && place.row === before.row) return
    const text = writeAddress(place)
    const address = `#${profile === null ? text : `${profile}${placeMark}${text}`}`
    if (place.view === before.view) page.history.replaceState(page.history.state, '', address)
    else page.history.pushState(null, '', address)
  }

  /** Shows the place; what is opened is led to once it has been judged, for the rows move until then. */
  function follow() {
    const place = isMeant() ? named() : null
    if (!place) return
    isFollowing = true
    view.showAnswer(place.view)
    isFollowing = false
    const { row } = place
    if (row !== null && !$openRows.get().has(row)) deferred.whenJudged(() => view.goToRow(row))
  }
  function followBack() {
    const before = $answer.get()
    follow()
    if ($answer.get() !== before) view.focus.lead(`tab/${$answer.get()}`)
  }

  follow()
  const listening = new AbortController()
  page.addEventListener('hashchange', followBack, { signal: listening.signal })
  const stops = [$answer.listen(write), $openRows.listen(write), () => listening.abort()]
  return () => stops.forEach((stop) => stop())
}

/** Follows the address of the page of the visitor's own calculator; gives the function that ends it. */
export function startAddress(own: Shown, page: Page): () => void {
  const { $shared, look, stopLooking } = own.view
  const followShared = () => {
    const fragment = fragmentOf(page)
    if (isShared(fragment)) look(profileIn(fragment))
    else if ($shared.get() !== null) stopLooking()
  }
  /** The address that names a profile no longer looked at would bring it back. */
  const forget = (shared: string | null) => {
    if (shared === null && isShared(fragmentOf(page)))
      page.history.replaceState(page.history.state, '', page.location.pathname)
  }
  const lead = ({ target }: Event) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[hreflang]')
    if (link) link.hash = page.location.hash
  }
  followShared()
  const listening = new AbortController()
  const { signal } = listening
  page.addEventListener('hashchange', followShared, { signal })
  for (const click of ['click', 'auxclick']) page.addEventListener(click, lead, { signal })
  const stops = [$shared.listen(forget), followPlace(own, page, null), () => listening.abort()]
  return () => stops.forEach((stop) => stop())
}
