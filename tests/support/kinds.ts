import { pageAt } from '../../src/language/links.ts'
import { leadsAway, pages, type Page } from './dist.ts'

/** Pages of one kind come from one template: `/competencies/devops/` and `/ru/competencies/isv/` do not. */
const kindOf = ({ path, language }: Page): string => {
  const [first = '', ...rest] = pageAt(path).page.split('/')
  return `${language} ${rest.length > 0 ? `/${first}/…/` : `/${first}`}`
}

const staying = pages.filter((page) => !leadsAway(page))

const kinds = [...Map.groupBy(staying, kindOf).values()]

/** The pages with most of something first. */
const byMost = (pages: readonly Page[], amount: (page: Page) => number) =>
  pages
    .map((page) => ({ page, most: amount(page) }))
    .toSorted((one, other) => other.most - one.most)
    .map(({ page }) => page)

/** Of each kind the page with most in it. */
export const pagesOfEachKind: readonly Page[] = kinds.map(
  (same) => byMost(same, ({ html }) => html.length)[0]!,
)

/** The length of the longest piece of a page's content within which no line breaks. */
const longestPiece = ({ html }: Page): number => {
  const content = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))
  const pieces = content.replaceAll(/<[^>]*>/g, ' ').split(/[ \n\u00ad\u200b-]+/)
  return Math.max(...pieces.map(({ length }) => length))
}

/** Of each kind the pages that are hardest to fit on a narrow screen. */
export const widestOfEachKind: readonly Page[] = kinds.flatMap((same) =>
  byMost(same, longestPiece).slice(0, 8),
)
