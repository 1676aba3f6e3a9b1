/** What is listed before anything is typed: pages opened from the search, the most used ones, the calculator's views. */
import type { Language } from '../engine/program/index.ts'
import { calculatorLink, pageLink } from '../language/links.ts'
import { searchDialogMessages } from './messages/index.ts'
import type { NamedPage } from './names.ts'
import type { ListedGroup, ListedLink } from './render-answers.ts'

/** The calculator's ways to look at the answer, each an address of its own. */
export const calculatorViews = ['levels', 'time', 'key-people', 'plan', 'scenarios'] as const
export type CalculatorView = (typeof calculatorViews)[number]

const mostUsed = [
  'calculator',
  'requirements',
  'achievements',
  'guides/renew',
  'guides/connect-employees',
  'faq',
]

/** Where everything is listed. */
export const indexPlaces = ['competencies', 'achievements', 'requirements', 'glossary', 'faq', 'calculator']

const kept = 'search-opened'
const most = 4

const isLink = (value: unknown): value is ListedLink =>
  typeof value === 'object' &&
  value !== null &&
  'url' in value &&
  'title' in value &&
  typeof value.title === 'string' &&
  typeof value.url === 'string'

/** Returns the pages opened from the search in this tab, the latest first. Whatever else stands there counts as none. */
function opened(): readonly ListedLink[] {
  try {
    const known: unknown = JSON.parse(sessionStorage.getItem(kept) ?? '[]')
    return Array.isArray(known) ? known.filter(isLink).map(({ url, title }) => ({ url, title })) : []
  } catch {
    return []
  }
}

/** Remembers a page that was opened from the search, until the tab is closed. Without a store nothing is remembered. */
export function remember(link: ListedLink): void {
  try {
    const others = opened().filter(({ url }) => url !== link.url)
    sessionStorage.setItem(kept, JSON.stringify([link, ...others].slice(0, most)))
  } catch {
    // It is a convenience.
  }
}

const pagesIn = (
  language: Language,
  places: readonly string[],
  pages: readonly NamedPage[],
): readonly ListedLink[] =>
  places.flatMap((place) => {
    const url = pageLink(language, place)
    const page = pages.find((one) => one.url === url)
    return page ? [{ url, title: page.title }] : []
  })

/** Returns what is listed before anything is typed. */
export function startOf(language: Language, pages: readonly NamedPage[]): readonly ListedGroup[] {
  const text = searchDialogMessages[language]
  const own = opened().filter(({ url }) => url.startsWith(pageLink(language, '')))
  return [
    { heading: text.recent, links: own },
    { heading: text.used, links: pagesIn(language, mostUsed, pages) },
    {
      heading: text.views,
      links: calculatorViews.map((view) => ({
        url: `${calculatorLink(language)}#${view}`,
        title: text.view[view],
      })),
    },
  ]
}

/** Returns where to look when nothing is found. */
export const indexesOf = (language: Language, pages: readonly NamedPage[]): readonly ListedLink[] =>
  pagesIn(language, indexPlaces, pages)
